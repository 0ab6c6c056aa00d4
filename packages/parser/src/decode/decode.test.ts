import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decode', () => {
  it('reads UTF-8 and leaves it alone', () => {
    const { text, encoding, messages } = decode(utf8('# 🚀 Sprint 7 — “done” → ✅\n'))
    expect(text).toBe('# 🚀 Sprint 7 — “done” → ✅\n')
    expect(encoding).toEqual({ charset: 'utf-8', repaired: null })
    expect(messages).toEqual([])
  })

  it('takes a byte order mark away without moving a column', () => {
    for (const input of [utf8('\uFEFF# Sprint'), '\uFEFF# Sprint']) {
      const { text, place, encoding } = decode(input)
      expect(text).toBe('# Sprint')
      expect(place(2)).toEqual({ line: 1, column: 3 })
      expect(encoding.charset).toBe('utf-8')
    }
  })

  it('reads UTF-16 of either byte order, with a mark and without', () => {
    for (const text of ['# Sprint — план\nЗадача 1', '# 冲刺 三\n完成 二']) {
      for (const mark of ['', '\uFEFF']) {
        const little = new Uint8Array(new Uint16Array([...(mark + text)].map((c) => c.charCodeAt(0))).buffer)
        const big = little.map((_byte, index) => little[index ^ 1] ?? 0)
        expect(decode(little)).toMatchObject({ text, encoding: { charset: 'utf-16le' }, messages: [] })
        expect(decode(big)).toMatchObject({ text, encoding: { charset: 'utf-16be' }, messages: [] })
      }
    }
  })

  it('restores text that was misread as each code page', () => {
    for (const [damaged, page] of [
      ['âœ… Done → finished', 'windows-1252'],
      ['ğŸš€ Launch day', 'windows-1254'],
      ['‚úÖ Signed off ‚Äî at last', 'macintosh'],
      ['âś… Gotowe â€” Ĺ‚adnie', 'windows-1250'],
      ['РџСЂРёРІРµС‚, РјРёСЂ', 'windows-1251'],
    ] as const) {
      expect(decode(damaged).encoding.repaired, damaged).toBe(page)
    }
    expect(decode('âœ… Done → finished').text).toBe('✅ Done → finished')
    expect(decode('‚úÖ Signed off ‚Äî at last').text).toBe('✅ Signed off — at last')
    expect(decode('âś… Gotowe â€” Ĺ‚adnie').text).toBe('✅ Gotowe — ładnie')
    expect(decode('РџСЂРёРІРµС‚, РјРёСЂ').text).toBe('Привет, мир')
  })

  it('restores text that was misread twice', () => {
    const { text, encoding, place } = decode('Weâ€™re on track\r\nItÃ¢â‚¬â„¢s fine Ã¢Å“â€¦ now')
    expect(text).toBe('We’re on track\r\nIt’s fine ✅ now')
    expect(encoding.repaired).toBe('windows-1252')
    expect(place(text.indexOf('now'))).toEqual({ line: 2, column: 26 })
  })

  it('removes a byte order mark that was misread, and counts its columns', () => {
    const { text, place } = decode('ï»¿# Sprint')
    expect(text).toBe('# Sprint')
    expect(place(2)).toEqual({ line: 1, column: 6 })
  })

  it('repairs run by run and leaves clean accents beside them', () => {
    expect(decode('Café « prêt » â†’ déjà âœ… fini, à Malmö').text).toBe('Café « prêt » → déjà ✅ fini, à Malmö')
  })

  it('leads back to the columns of the damaged file', () => {
    const { text, toOriginalColumn } = decode('clean é line\râœ… a â†’ b\nlast')
    expect(text).toBe('clean é line\r✅ a → b\nlast')
    expect([1, 2, 3, 5, 6, 7].map((column) => toOriginalColumn(2, column))).toEqual([1, 4, 5, 7, 10, 11])
    expect(toOriginalColumn(1, 9)).toBe(9)
    expect(toOriginalColumn(3, 3)).toBe(3)
    expect(toOriginalColumn(99, 3)).toBe(3)
  })

  it('keeps UTF-8 that lost bytes as UTF-8, and names the bytes', () => {
    const bytes = Uint8Array.of(...utf8('- '), 0xe2, 0x9c, 0x3f, ...utf8(' Done'))
    const { text, encoding, messages } = decode(bytes)
    expect(text).toBe('- \uFFFD? Done')
    expect(encoding).toEqual({ charset: 'utf-8', repaired: null })
    expect(messages).toEqual([{ kind: 'invalid-bytes', offset: 2, length: 1, actual: 'E2 9C', alternatives: [] }])
  })

  it('follows invalid bytes through a repair', () => {
    const bytes = Uint8Array.of(...utf8('âœ… ✓ ok '), 0xff, ...utf8(' end'))
    const { text, messages, place } = decode(bytes)
    expect(text).toBe('✅ ✓ ok \uFFFD end')
    expect(messages).toMatchObject([{ kind: 'invalid-bytes', offset: 7, actual: 'FF' }])
    expect(place(7)).toEqual({ line: 1, column: 10 })
  })

  it('tells where another program lost characters before', () => {
    expect(decode('Status: \uFFFD\uFFFD Blocked').messages).toMatchObject([{ kind: 'lossy', offset: 8, length: 2 }])
  })

  it('says that a binary file is no text, once', () => {
    const image = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52)
    expect(decode(image).messages).toMatchObject([{ kind: 'binary', offset: 0 }])
    expect(decode('\u001B[32mpassed\u001B[0m in a pasted log').messages).toEqual([])
  })

  it('reads anything without failing, and keeps every place inside the input', () => {
    const law = (input: string | Uint8Array, asAuthorSeesIt: string) => {
      const { text, messages, place } = decode(input)
      const lines = asAuthorSeesIt.split(/\r\n?|\n/)
      expect(text.split(/\r\n?|\n/)).toHaveLength(lines.length)
      for (const { offset, length } of messages) expect(offset + length).toBeLessThanOrEqual(text.length)
      for (let offset = 0; offset <= text.length; offset++) {
        const { line, column } = place(offset)
        // The second half of CRLF counts to the line that it ends.
        expect(column - 1).toBeLessThanOrEqual((lines[line - 1]?.length ?? -2) + 2)
      }
    }
    const anyText = fc.string({ unit: fc.constantFrom(...'ab \r\nâ€™œ…ðŸŽ¯ğŸ“Ã¢©ï»¿‚úÖ√Рџ\uFFFD\u0080\u009D') })
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), anyText), (text) => law(text, withoutMark(text))))
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes).place(1)))
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0xe2, 0x9c, 0x85, 0xf0, 0x9f, 0x41, 0x0a, 0xe9, 0xff)), (bytes) => {
        decode(Uint8Array.from(bytes))
      }),
    )
  })
})

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}
