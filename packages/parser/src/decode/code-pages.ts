/** One of the 8-bit encodings that documents were written in, or wrongly read with. */
export interface CodePage {
  readonly name: string
  /** What the bytes 0x80 to 0xFF stand for; U+FFFD where the page has a hole. */
  readonly high: string
  /** The byte of each UTF-16 code unit; 0 where the page has none. */
  readonly byteOf: Uint8Array
  /** Bytes that programs drop when they read text with this page: its holes and the soft hyphen. */
  readonly droppable: readonly number[]
}

const HOLE = '\uFFFD'
const SOFT_HYPHEN = 0xad

// The tables are written out because `TextDecoder('windows-1252')` of Node 20 gives control characters for 0x80 to 0x9F.
const WINDOWS_SYMBOLS = '\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿'
const HIGH_HALVES = [
  [
    'windows-1252',
    `€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ${WINDOWS_SYMBOLS}` +
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ',
  ],
  [
    'windows-1254',
    `€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFD\uFFFD\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFD\uFFFDŸ${WINDOWS_SYMBOLS}` +
      'ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏĞÑÒÓÔÕÖ×ØÙÚÛÜİŞßàáâãäåæçèéêëìíîïğñòóôõö÷øùúûüışÿ',
  ],
  [
    'macintosh',
    'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
      '¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ',
  ],
  [
    'windows-1250',
    '€\uFFFD‚\uFFFD„…†‡\uFFFD‰Š‹ŚŤŽŹ\uFFFD‘’“”•–—\uFFFD™š›śťžź\u00A0ˇ˘Ł¤Ą¦§¨©Ş«¬\u00AD®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľż' +
      'ŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙',
  ],
  [
    'windows-1251',
    'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\uFFFD™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї' +
      'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя',
  ],
] as const

let pages: readonly CodePage[] | undefined

/** The code pages, the likeliest first. The tables are built on first use: clean text never pays for them. */
export function codePages(): readonly CodePage[] {
  pages ??= HIGH_HALVES.map(([name, high]) => codePage(name, high))
  return pages
}

function codePage(name: string, high: string): CodePage {
  const byteOf = new Uint8Array(0x10000)
  const droppable: number[] = []
  // Programs that know no holes, and those that read Latin-1, keep bytes below 0xA0 as control characters.
  for (let byte = 0x80; byte < 0xa0; byte++) byteOf[byte] = byte
  for (let byte = 0x80; byte < 0x100; byte++) {
    const character = high.charAt(byte - 0x80)
    if (character === HOLE) droppable.push(byte)
    else byteOf[character.charCodeAt(0)] = byte
  }
  if (name !== 'macintosh') droppable.push(SOFT_HYPHEN)
  return { name, high, byteOf, droppable }
}
