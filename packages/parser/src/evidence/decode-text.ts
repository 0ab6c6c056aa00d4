/** Where XML says what its bytes are; the declaration itself is ASCII in every encoding that reaches this. */
const DECLARED = /^<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/

/**
 * Text of bytes: by their byte order mark, else as the XML declaration says, else UTF-8.
 *
 * @param input bytes, or text that was decoded before
 * @example
 * decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x6f, 0x6b])) //=> 'ok'
 */
export function decodeText(input: string | Uint8Array): string {
  if (typeof input === 'string') return input.replace(/^\uFEFF/, '')
  const [first, second] = input
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(input)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(input)
  const head = String.fromCharCode(...input.subarray(0, 200))
  const label = DECLARED.exec(head)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(input)
  } catch {
    // An encoding nobody knows: the structure is ASCII all the same.
    return new TextDecoder().decode(input)
  }
}
