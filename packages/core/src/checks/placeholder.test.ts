import { describe, expect, it } from 'vitest'
import { runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'
import { placeholder } from './placeholder.js'

describe('placeholder', () => {
  it('finds each one', () => {
    const claims = ['[TBD]', '____'].map((text, index) => ({
      kind: 'placeholder' as const,
      text,
      source: sourceAt(index + 7),
    }))
    expect(runChecks(documentFrom({ claims }), { checks: [placeholder] })).toMatchObject([
      { line: 7, actual: '[TBD]', severity: 'warning', url: 'docs/checks/placeholder.md' },
      { line: 8, actual: '____' },
    ])
  })

  it('stays silent where nothing is left to fill in', () => {
    expect(runChecks(documentFrom(), { checks: [placeholder] })).toEqual([])
  })
})
