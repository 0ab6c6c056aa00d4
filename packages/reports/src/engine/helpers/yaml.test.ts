import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { hostileText } from '../../../test/support/markdown.js'
import { cleanText } from '../../text/clean-text.js'
import { yamlText } from './yaml.js'

describe('yamlText', () => {
  test.each([
    ['a word', 'at-risk', 'at-risk'],
    ['a date', '2026-03-13', '2026-03-13'],
    ['a number', 2.5, '2.5'],
    ['an id that looks like a number', '14', '"14"'],
    ['a word that YAML takes for a truth value', 'no', '"no"'],
    ['a sentence', 'Sprint 14: done', '"Sprint 14: done"'],
  ])('writes %s', (_, value, text) => {
    expect(yamlText(value)).toBe(text)
  })

  test('is read back as it was, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parse(`title: ${yamlText(text)}\n`)).toEqual({ title: cleanText(text) })
      }),
    )
  })
})
