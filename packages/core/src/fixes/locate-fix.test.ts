import { describe, expect, it } from 'vitest'
import { locateFix } from '../index.js'

const fix = (from: string, line: string) =>
  locateFix({ file: 'plan.md', line: 1, column: 1, endLine: 1, endColumn: line.length + 1, from, to: '0' }, [line])

describe('the place of a fix', () => {
  it.each([
    ['21', '**Total: 21 points**', 10],
    ['21', '| Total | **21** |', 13],
    ['3', 'Deliverables (3h)', 15],
    ['95%', '38/40 (95%)', 8],
    ['Tue', '(Tue, 3 March)', 2],
    ['火', '3月3日(火)', 6],
  ])('%s in %s', (from, line, column) => {
    expect(fix(from, line)).toMatchObject({ column, endColumn: column + from.length })
  })

  it.each([
    ['21', '| Total | 21 | 21 |'],
    ['21', 'Total: 121 points'],
    ['21', 'S-21'],
    ['21', '#21'],
    ['21', 'P21'],
    ['21', '3-21 h'],
    ['21', '21.5 h'],
    ['1', '1,250'],
    ['250', '1,250'],
    ['9', 'at 09:21 or 9:21'],
    ['Mon', 'Monday'],
    ['8', 'nothing'],
  ])('%s has none in %s', (from, line) => {
    expect(fix(from, line)).toBeNull()
  })

  it('looks nowhere but in its span', () => {
    const span = { file: 'plan.md', line: 2, column: 5, endLine: 3, endColumn: 4 }
    const lines = ['7', '7 | 7', '5 | 7']
    expect(locateFix({ ...span, from: '7', to: '8' }, lines)).toMatchObject({
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 6,
    })
  })
})
