import type { Source } from '../model/place.js'
import type { WorkItem } from '../model/work-item.js'
import type { Baseline, BaselineStatus } from './baseline.js'
import type { MeasuredTest } from './measured-tests.js'
import { recordedStatus } from './recorded-status.js'
import { testOwners } from './test-owners.js'

/** One test, then and now. */
export interface TestChange {
  readonly id: string
  /** `null`: there was no such test. */
  readonly before: BaselineStatus | null
  /** `null`: there is no such test any more. */
  readonly now: BaselineStatus | null
  /** The item that takes care of it, by its id, else its title; `null` where none is known. */
  readonly owner: string | null
  /** Where the results name it. */
  readonly source: Source | null
}

/** The tests of a run against those of a baseline, sorted by identity. */
export interface ComparedTests {
  /** Fails now and did not before, or is new and fails. */
  readonly newFailures: readonly TestChange[]
  /** Failed before and passes now. */
  readonly fixed: readonly TestChange[]
  readonly stillFailing: readonly TestChange[]
  /** Was run before and is not in the results any more. */
  readonly gone: readonly TestChange[]
  /** Is in the results for the first time. */
  readonly added: readonly TestChange[]
  /** Passed only when it was run again. */
  readonly flaky: readonly TestChange[]
  /** Fails and no item of the sprint names it; `null` where no items were given. */
  readonly unowned: readonly TestChange[] | null
}

const fails = (status: BaselineStatus | null): boolean => status === 'failed' || status === 'error'

/**
 * Compare tests by their identity.
 *
 * @param recorded the tests of the baseline
 * @param cases the tests of the run
 * @param items the work of the sprint; `null`: nobody is asked to own a failure
 */
export function compareIdentities(
  recorded: Baseline['tests'],
  cases: readonly MeasuredTest[],
  items: readonly WorkItem[] | null,
): ComparedTests {
  const before = new Map(recorded)
  const now = new Map(cases.map((one) => [one.id, one]))
  const ownerOf = testOwners(items ?? [])
  const changes = [...new Set([...before.keys(), ...now.keys()])].sort().map((id): TestChange => {
    const one = now.get(id)
    return {
      id,
      before: before.get(id) ?? null,
      now: one === undefined ? null : recordedStatus(one),
      owner: one === undefined ? null : ownerOf(one),
      source: one?.source ?? null,
    }
  })
  const failing = changes.filter((change) => fails(change.now))
  return {
    newFailures: failing.filter((change) => !fails(change.before)),
    fixed: changes.filter((change) => fails(change.before) && (change.now === 'passed' || change.now === 'flaky')),
    stillFailing: failing.filter((change) => fails(change.before)),
    gone: changes.filter((change) => change.now === null),
    added: changes.filter((change) => change.before === null),
    flaky: changes.filter((change) => change.now === 'flaky'),
    unowned: items && failing.filter((change) => change.owner === null),
  }
}
