import { describe, expect, it } from 'vitest'
import { runChecks } from '../index.js'
import { documentFrom, sourceAt } from '../testing/index.js'
import { percentage } from './percentage.js'

const check = (part: number, whole: number, percent: number, atLeast = false) => {
  const text = `${part}/${whole} (${percent}%)`
  const claims = [{ kind: 'percentage' as const, part, whole, percent, atLeast, text, source: sourceAt(9) }]
  return runChecks(documentFrom({ claims }), { checks: [percentage] }).map(({ reason }) => reason)
}

describe('percentage', () => {
  it('finds a share that no rounding gives', () => {
    expect(check(65, 75, 81)).toEqual(['Unexpected `81%`, expected `87%` for 65 of 75'])
    expect(check(1, 3, 33.5)).toEqual(['Unexpected `33.5%`, expected `33.3%` for 1 of 3'])
  })

  it('finds a minimum that does not reach its share', () => {
    expect(check(37, 40, 95, true)).toEqual(['Unexpected `37` of 40 for at least `95%`, expected `38`: 37 are 92.5%'])
  })

  it.each([
    ['it is rounded up', 5, 9, 56, false],
    ['it is rounded down', 5, 9, 55, false],
    ['it is exact', 3, 4, 75, false],
    ['it is what is left', 3, 12, 75, false],
    ['a minimum is more than reached', 39, 40, 95, true],
    ['a minimum is reached as rounded', 2, 3, 67, true],
    ['there is no whole', 0, 0, 100, false],
    ['the part is more than the whole', 12, 10, 80, false],
  ])('stays silent where %s', (_, part, whole, percent, atLeast) => {
    expect(check(part, whole, percent, atLeast)).toEqual([])
  })
})
