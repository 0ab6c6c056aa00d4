import { describe, expect, it } from 'vitest'
import { documentIssues, SprintError, validate, validateSprint } from '../index.js'
import { documentFrom, itemFrom, sprintFrom } from '../testing/index.js'

const lineOf = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    if (error instanceof SprintError) return `${error.code} ${error.message}`
    throw error
  }
  return 'nothing thrown'
}

describe('validate', () => {
  it('gives back a document that went through JSON', () => {
    const document = documentFrom({ sprint: { id: '14', items: [itemFrom({ title: 'Export invoices', points: 5 })] } })
    expect(validate(JSON.parse(JSON.stringify(document)))).toEqual(document)
  })

  it('leaves out what the model does not know', () => {
    expect(validate({ ...documentFrom(), mood: 'sunny' })).not.toHaveProperty('mood')
  })

  it('names the way to the value that is wrong, in one line', () => {
    const item = { ...itemFrom({ title: 'Export invoices' }), points: 'five' }
    const document = { ...documentFrom(), sprint: { ...sprintFrom(), items: [item] } }
    expect(lineOf(() => validate(document))).toBe(
      'invalid-data document.sprint.items[0].points: Unexpected "five", expected number',
    )
  })

  it('says what a date looks like', () => {
    expect(lineOf(() => validateSprint({ ...sprintFrom(), start: '2026-02-30' }))).toBe(
      'invalid-data sprint.start: Unexpected date, expected `YYYY-MM-DD`, not "2026-02-30"',
    )
  })

  it.each([undefined, null, 7, 'plan', [], {}])('refuses %j without a crash', (value) => {
    expect(lineOf(() => validate(value))).toMatch(/^invalid-data document[^\n]*$/)
  })

  it('names every wrong value where asked not to throw', () => {
    expect(documentIssues({ ...documentFrom(), kind: 'novel', path: 3 })).toHaveLength(2)
    expect(documentIssues(documentFrom())).toEqual([])
  })
})
