import { describe, expect, it } from 'vitest'
import { checks, runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'

const claims = [40, 7].map((line) => ({ kind: 'placeholder' as const, text: '[TBD]', source: sourceAt(line) }))

describe('runChecks', () => {
  it('sorts by place and stamps the rule', () => {
    const found = runChecks(documentFrom({ kind: 'daily', claims }))
    expect(found.map(({ line, ruleId, source }) => [line, ruleId, source])).toEqual([
      [7, 'placeholder', 'sprint'],
      [40, 'placeholder', 'sprint'],
    ])
  })

  it('runs rules at the severity that is asked for, or not at all', () => {
    const document = documentFrom({ kind: 'daily', claims })
    expect(runChecks(document, { severities: { placeholder: 'error' } }).map(({ severity }) => severity)).toEqual([
      'error',
      'error',
    ])
    expect(runChecks(document, { severities: { placeholder: 'off' } })).toEqual([])
  })

  it('says nothing of a document in which nothing is stated', () => {
    expect(runChecks(documentFrom({ kind: 'other' }))).toEqual([])
    expect(checks.length).toBeGreaterThan(0)
  })
})
