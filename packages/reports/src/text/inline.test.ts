import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf, hostileText } from '../../test/support/markdown.js'
import { cleanText } from './clean-text.js'
import { inline } from './inline.js'

describe('inline', () => {
  test.each([
    ['a plain sentence stays as it is', 'Pay with a gift card, 3 of 5 (60%)', 'Pay with a gift card, 3 of 5 (60%)'],
    ['names in snake case stay as they are', 'run test_split_payment', 'run test_split_payment'],
    ['an approximate number stays as it is', '~3 hours', '~3 hours'],
    ['several lines become one', 'one\r\n\ttwo', 'one two'],
    ['a tag is shown', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['a link is shown', '[pay](javascript:alert(1))', '\\[pay\\](javascript&#58;alert(1))'],
    ['an expression of MDX or Vue is shown', '{{ secret }}', '&#123;&#123; secret }}'],
    ['a heading stays in its line', '# Title', '\\# Title'],
    ['a list entry stays in its line', '1. first', '1\\. first'],
    ['marks that turn the text around are gone', 'abc\u202Egnp.exe', 'abcgnp.exe'],
  ])('%s', (_, text, markdown) => {
    expect(inline(text)).toBe(markdown)
  })

  test('shows any text as it is, in one paragraph without markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = cleanText(text)
        expect(blocksOf(inline(text))).toEqual(shown === '' ? [] : [['paragraph', shown]])
      }),
      { numRuns: 2000 },
    )
  })

  test('shows any text as it is in a list entry, a heading and a link', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = cleanText(text)
        fc.pre(shown !== '')
        expect(blocksOf(`- **Goal:** ${inline(text)}`)).toEqual([['list', `Goal: ${shown}`]])
        expect(blocksOf(`- [${inline(text)}](plan.md#L1)`)).toEqual([['list', shown]])
        expect(blocksOf(`# Report, ${inline(text)}`)).toEqual([['heading', `Report, ${shown}`]])
      }),
      { numRuns: 1000 },
    )
  })
})
