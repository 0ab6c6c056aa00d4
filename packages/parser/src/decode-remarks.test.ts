import { describe, expect, test } from 'vitest'
import { parseDocument } from './parse-document.js'

function remarks(text: string) {
  return parseDocument(new TextEncoder().encode(text), { path: 'plan.md' }).messages.filter(
    ({ ruleId }) => ruleId === 'encoding',
  )
}

describe('what is said of damaged characters', () => {
  test('counts what repeats once, however much of each was a guess', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `- ðŸ“ Step ${at}\n- â³ Wait ${at}`)
    const said = remarks(`# âœ… Plan\n\n${lines.join('\n')}\n`).map(({ reason }) => reason)
    expect(said).toHaveLength(11)
    expect(said.at(-1)).toBe('Unexpected damaged character in 14 more places of this file')
  })

  test('says one place, not places, of one', () => {
    const lines = Array.from({ length: 11 }, (_, at) => `- â³ Wait ${at}`)
    expect(remarks(`# âœ… Plan\n\n${lines.join('\n')}\n`).at(-1)?.reason).toContain('in 1 more place of this file')
  })

  test('asks to write anew what no way of saving brings back', () => {
    expect(remarks('# Plan\n\n\uFFFD\uFFFD Notes\n')).toMatchObject([
      {
        reason: 'Unexpected damaged character `\uFFFD\uFFFD`, expected the one that was lost; write it anew',
        expected: [],
      },
    ])
  })
})
