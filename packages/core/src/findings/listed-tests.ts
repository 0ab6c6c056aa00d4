import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Sprint } from '../model/sprint.js'
import type { TestRun } from '../model/test-run.js'
import { scopeKey } from '../select/test-scope.js'

/** What is said of parts that are more than the whole. */
export const listedTestMessages = {
  parts:
    'Unexpected `{passed}` passing tests, expected at least `{sum}`, the sum of the {parts} parts from line {line} on',
} as const

const say = sayIn(listedTestMessages)

/** Fewer lines are no list of the parts of a suite. */
const FEWEST = 3

/** A number of passing tests of one part, and nothing else. */
function isPart({ role, scope, passed, failed, errors, skipped, total }: TestRun): boolean {
  const isAlone = [failed, errors, skipped].every((count) => count === null) && (total === null || total === passed)
  return role === 'actual' && passed !== null && isAlone && scopeKey(scope) !== null
}

/** Parts that stand line beneath line. */
function listsOf(tests: readonly TestRun[]): TestRun[][] {
  const lists: TestRun[][] = []
  for (const part of tests.filter(isPart)) {
    const list = lists.at(-1)
    const above = list?.at(-1)
    const isNext = above?.source.endLine === part.source.line - 1 && above.at === part.at
    if (list !== undefined && isNext) list.push(part)
    else lists.push([part])
  }
  return lists.filter((list) => list.length >= FEWEST)
}

const passedIn = ({ passed }: TestRun) => passed ?? 0

/**
 * Passing tests, listed part by part, that are more than all that pass. Says nothing where one of the parts may hold
 * the others, as a whole that stands among them does, or as each day holds the day before.
 *
 * @param sprint a sprint
 * @returns a finding for each list
 */
export function* moreThanAll({ tests }: Sprint): Iterable<Finding> {
  const wholes = tests.filter(({ role, scope, passed }) => role === 'actual' && passed !== null && !scopeKey(scope))
  for (const list of listsOf(tests)) {
    const sum = list.reduce((all, part) => all + passedIn(part), 0)
    const most = Math.max(...list.map(passedIn))
    const [whole, another] = wholes.filter(({ at }) => at === list[0]?.at)
    if (whole === undefined || another !== undefined || sum <= passedIn(whole)) continue
    if (most >= passedIn(whole) || most * 2 >= sum) continue
    yield {
      ...say('parts', { passed: passedIn(whole), sum, parts: list.length, line: list[0]?.source.line ?? 0 }),
      source: whole.source,
      actual: String(whole.passed),
      expected: [String(sum)],
      related: list.map((part) => ({ reason: `${part.scope}: ${part.passed}`, source: part.source })),
    }
  }
}
