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

  it('gives a hint where the author is not sure', () => {
    const claims = [{ kind: 'unsure' as const, text: '(presumed)', source: sourceAt(9) }]
    expect(runChecks(documentFrom({ claims }), { checks: [placeholder] })).toMatchObject([
      { line: 9, severity: 'info', reason: 'Unexpected `(presumed)`, expected what is certain' },
    ])
  })

  it('stays silent where nothing is left to fill in', () => {
    expect(runChecks(documentFrom(), { checks: [placeholder] })).toEqual([])
  })
})
