import type { TestNumber } from './test-number.js'
import type { TestToken } from './test-tokens.js'

/** Counts that belong together: of different states, not parted by the end of a sentence, with one role. */
export function runsOf(tokens: readonly TestToken[], found: readonly TestNumber[]): TestNumber[][] {
  const runs: TestNumber[][] = []
  for (const one of found) {
    const last = runs.at(-1)
    const before = last?.at(-1)
    const isParted =
      !before ||
      isPartedBy(tokens.slice(before.index + 1, one.index)) ||
      last?.some((other) => slotOf(other) === slotOf(one)) ||
      (one.role !== null && one.role !== before.role)
    if (isParted || !last) runs.push([one])
    else last.push(one)
  }
  return runs
}

/** `33 passed; 0 failed` is one run. */
function isPartedBy(between: readonly TestToken[]): boolean {
  if (between.at(-1)?.kind === 'semicolon') return isPartedBy(between.slice(0, -1))
  return between.some(({ kind }) => PARTING.has(kind))
}
const PARTING: ReadonlySet<TestToken['kind']> = new Set(['stop', 'semicolon', 'arrow'])

const slotOf = ({ state, token }: TestNumber) => (token.whole === null ? (state ?? 'total') : (state ?? 'passed'))
