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
    fc.assert(
      fc.property(
        anyDocument,
        fc.constantFrom(...pages),
        fc.constantFrom<Loss>('kept', 'dropped'),
        (text, page, loss) => {
          const damaged = misread(text, page, loss)
          for (const { start, end, replacement } of restoreMojibake(damaged)?.edits ?? []) {
            const name = restoreMojibake(damaged)?.page
            const used = pages.find((other) => other.name === name) ?? page
            const original = damaged.slice(start, end).replace(/[\u0080-\u009F]/g, '')
            expect([original, original.replace('\u00AD', '')]).toContain(misread(replacement, used, 'dropped'))
          }
        },
      ),
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
