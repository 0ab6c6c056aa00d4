import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hostileText } from '../../../test/support/markdown.js'
import { cleanText } from '../../text/clean-text.js'
import { yamlText } from './yaml.js'

describe('yamlText', () => {
  test.each([
    ['a word', 'status', 'at-risk', 'at-risk'],
    ['a date', 'end', '2026-03-13', '2026-03-13'],
    ['a number', 'items', 2.5, '2.5'],
    ['an id that looks like a number', 'sprint', '14', '"14"'],
    ['an id that looks like a date', 'sprint', '2026-05-18', '"2026-05-18"'],
    ['a word that YAML takes for a truth value', 'sprint', 'no', '"no"'],
    ['a sentence', 'title', 'Sprint 14: done', '"Sprint 14: done"'],
    ['under no key', null, '2026-05-18', '"2026-05-18"'],
  ])('writes %s', (_, key, value, text) => {
    expect(yamlText(value, key)).toBe(text)
  })

  test('is read back as it was, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parse(`title: ${yamlText(text, 'title')}\n`)).toEqual({ title: cleanText(text) })
      }),
    )
  })
})
