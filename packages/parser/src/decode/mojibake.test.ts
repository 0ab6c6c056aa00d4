import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CodePage, codePages } from './code-pages.js'
import { decode } from './decode.js'
import { restoreMojibake } from './mojibake.js'

type Loss = 'kept' | 'dropped' | 'replaced'

/** What a program makes of UTF-8 that it reads with a code page, and of the bytes which that page does not have. */
function misread(text: string, page: CodePage, loss: Loss): string {
  return Array.from(new TextEncoder().encode(text), (byte) => {
    if (byte < 0x80) return String.fromCharCode(byte)
    const character = page.high.charAt(byte - 0x80)
    if (loss === 'dropped' && character === '\u00AD') return ''
    if (character !== '\uFFFD') return character
    return { kept: String.fromCharCode(byte), dropped: '', replaced: '\uFFFD' }[loss]
  }).join('')
}

/** All that programs make of a character: each byte a character of the page, a control of the same value, or nothing. */
function readings(character: string, page: CodePage): ReadonlySet<string> {
  let found = ['']
  for (const byte of new TextEncoder().encode(character)) {
    const ways = page.droppable.includes(byte) ? [''] : []
    const meant = page.high.charAt(byte - 0x80)
    if (meant !== '\uFFFD') ways.push(meant)
    if (byte < 0xa0) ways.push(String.fromCharCode(byte))
    found = found.flatMap((start) => ways.map((way) => start + way))
  }
  return new Set(found)
}

const DOCUMENT = `# 🚀 Sprint 12 — “Checkout”
**Goal:** customers pay in one step → fewer dropouts
| Story | Status |
|---|---|
| Card form | ✅ done |
| Wallets | ⏳ waiting for review |
| Refunds | ❌ blocked ⚠️ |
├── ⚙️ api
│   └── ⏱️ 2 h
☐ release notes ☐ demo
🎯 95 % coverage, ≥ 40 tests
📍 Checkpoint: all tests green
📞 Escalation contacts
📝 Notes
╔════╗
║ ok ║
╚════╝
Crème brûlée, Zürich, Łódź, señor
`

const pages = codePages()

describe('restoreMojibake', () => {
  it.each([
    ['windows-1252', 'kept'],
    ['windows-1252', 'dropped'],
    ['windows-1252', 'replaced'],
    ['windows-1254', 'dropped'],
    ['windows-1254', 'replaced'],
    ['windows-1254', 'kept'],
    ['macintosh', 'kept'],
    ['windows-1250', 'kept'],
    ['windows-1251', 'kept'],
  ] as const)('restores a document misread as %s, missing bytes %s', (name, loss) => {
    for (const page of pages.filter((candidate) => candidate.name === name)) {
      expect(restoreMojibake(misread(DOCUMENT, page, loss))).toMatchObject({ text: DOCUMENT, page: name })
    }
  })

  it('finds the damaged runs of a document that is clean elsewhere', () => {
    for (const page of pages) {
      const text = `${DOCUMENT}Café « prêt », Größe, ŁÓDŹ, вот…\n`
      const damaged = text.replace('✅ done', misread('✅ done', page, 'kept'))
      expect(restoreMojibake(damaged), page.name).toMatchObject({ text })
    }
  })

  it('replaces only what gives the damaged text back when it is misread again', () => {
    const characters = [...'ab ,.\n✅→🎯⏱️☐📍⚠️“”—…éüñłжщ漢字├└═╝']
    const anyDocument = fc.array(fc.constantFrom(...characters)).map((parts) => parts.join(''))
    const anyPage = fc.constantFrom(...pages.map(({ name }) => name))
    fc.assert(
      fc.property(anyDocument, anyPage, fc.constantFrom<Loss>('kept', 'dropped'), (text, name, loss) => {
        const damaged = pages.filter((page) => page.name === name).map((page) => misread(text, page, loss))
        for (const input of damaged) {
          const restored = restoreMojibake(input)
          const used = pages.find((page) => page.name === restored?.page)
          for (const { start, end, replacement } of restored?.edits ?? []) {
            expect(used && readings(replacement, used).has(input.slice(start, end)), input).toBe(true)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('says what it had to guess, with the alternatives', () => {
    const { text, messages } = decode('- âœ… ready\n- ðŸ“ Definition of ready\n- â³ Waiting')
    expect(text).toBe('- ✅ ready\n- 📝 Definition of ready\n- ⏳ Waiting')
    expect(messages).toEqual([
      {
        kind: 'ambiguous',
        offset: 12,
        length: 2,
        actual: 'ðŸ“',
        alternatives: ['📁', '📍', '📐', '📭', '📏'],
      },
      { kind: 'lossy', offset: 37, length: 1, actual: 'â³', alternatives: [] },
    ])
  })

  it.each([
    ['ðŸ“ Checkpoint: green', '📍 Checkpoint: green'],
    ['ğŸ“ SUPPORT LINE', '📞 SUPPORT LINE'],
    ['ðŸ“ File structure', '📁 File structure'],
    ['ðŸ“ Final notes', '📝 Final notes'],
    ['âš™ï¸ Setup', '⚙️ Setup'],
    ['ðŸ‘©â€ðŸ’» Developer', '👩‍💻 Developer'],
    ['He said â€œnoâ€ twice', 'He said “no” twice'],
    ['âŒ failed', '❌ failed'],
    ['â�Œ failed', '❌ failed'],
    ['ðŸ"Š Figures', '📊 Figures'],
    ['ðŸ"— Links', '🔗 Links'],
    ['said "ðŸš€"', 'said "🚀"'],
    ['said "ðŸ"', 'said "🏁"'],
    ['âœ… â”â”â”', '✅ ━━━'],
    ['dÃ©jÃ\u00A0 prÃªt', 'déjà prêt'],
    ['ItÃ¢â‚¬â„¢s', 'It’s'],
    ['10 Â°C â€“ 20 Â°C', '10 °C – 20 °C'],
    ['Â© 2026 â€” Â§ 4', '© 2026 — § 4'],
  ])('reads %s as %s', (damaged, meant) => {
    expect(decode(damaged).text).toBe(meant)
  })

  it('takes time in proportion to the text', () => {
    for (const part of ['ğŸ“ ', 'â”', 'Ã', 'â€', '\uFFFD', 'ðŸ\uFFFD', 'Ð']) {
      expect(decode(part.repeat(20_000)).text.length).toBeGreaterThan(0)
    }
  })
})
