import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText, readGfm } from '../../test/support/markdown.js'
import { codeBlock } from './code-block.js'

describe('a block of code', () => {
  test('keeps the lines of a command and their indent', () => {
    expect(codeBlock('cd backend\n  pytest -v')).toBe('```text\ncd backend\n  pytest -v\n```')
  })

  test('is ended by no line of its text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(hostileText, fc.constantFrom('```', '~~~', '`````')), { maxLength: 5 }),
        (lines) => {
          expect(readGfm(`${codeBlock(lines.join('\n'))}\n\nafter`).children.map(({ type }) => type)).toEqual([
            'code',
            'paragraph',
          ])
        },
      ),
    )
  })
})
