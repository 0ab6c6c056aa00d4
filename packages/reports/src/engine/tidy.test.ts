import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tidy } from './tidy.js'

describe('tidy', () => {
  test('leaves one blank line between blocks and one line break at the end', () => {
    expect(tidy('\n\n# Report  \r\n\r\n\n\nAll done.\t\n\n')).toBe('# Report\n\nAll done.\n')
  })

  test('leaves nothing of nothing', () => {
    expect(tidy(' \n \n')).toBe('')
  })

  test('changes nothing the second time', () => {
    const piece = fc.constantFrom('a', ' ', '\t', '\n', '\r', '\r\n', '- x', '\u00A0')
    fc.assert(
      fc.property(
        fc.array(piece).map((pieces) => pieces.join('')),
        (markdown) => {
          expect(tidy(tidy(markdown))).toBe(tidy(markdown))
        },
      ),
    )
  })
})
