import fc from 'fast-check'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { hostileText, readGfm } from '../../test/support/markdown.js'
import { cell } from './cell.js'
import { cleanText } from './clean-text.js'

describe('cell', () => {
  test('writes a pipe so that it starts no column', () => {
    expect(cell('red | blue')).toBe('red \\| blue')
  })

  test('adds no column and no row, and is shown as it is, whatever the text', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (left, right) => {
        const { children } = readGfm(`| A | B |\n| --- | --- |\n| ${cell(left)} | ${cell(right)} |\n`)
        const [table] = children
        expect(children).toHaveLength(1)
        const rows = table?.type === 'table' ? table.children : []
        expect(rows.map((row) => row.children.map((entry) => textOf(entry)))).toEqual([
          ['A', 'B'],
          [cleanText(left), cleanText(right)],
        ])
      }),
      { numRuns: 2000 },
    )
  })
})
