import type { BaselineDiff, TestChange } from '@sprint/core'

/** A list of changed tests with its heading; what is bad comes first. */
export interface ChangeList {
  readonly title: string
  readonly mood: 'bad' | 'good' | 'neutral'
  readonly changes: readonly TestChange[]
}

/**
 * The lists of a diff that hold something.
 *
 * @param diff a comparison with a baseline
 */
export function changeLists({ tests }: BaselineDiff): ChangeList[] {
  if (tests === null) return []
  const lists: readonly ChangeList[] = [
    { title: 'New failures', mood: 'bad', changes: tests.newFailures },
    { title: 'Still failing', mood: 'bad', changes: tests.stillFailing },
    { title: 'Unowned failures', mood: 'bad', changes: tests.unowned ?? [] },
    { title: 'Flaky', mood: 'neutral', changes: tests.flaky },
    { title: 'Gone', mood: 'neutral', changes: tests.gone },
    { title: 'Fixed', mood: 'good', changes: tests.fixed },
    { title: 'New tests', mood: 'neutral', changes: tests.added },
  ]
  return lists.filter(({ changes }) => changes.length > 0)
}

/** A row of the table of counts: then, now, and by how much it changed. */
export interface CountRow {
  readonly name: string
  readonly before: string
  readonly now: string
  readonly change: string
}

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

/**
 * The counts of a diff; a dash where one is not known.
 *
 * @param diff a comparison with a baseline
 */
export function countRows({ before, now, delta }: BaselineDiff): CountRow[] {
  return COUNTS.map((name) => {
    const change = delta[name]
    return {
      name: name.charAt(0).toUpperCase() + name.slice(1),
      before: String(before[name] ?? '–'),
      now: String(now[name] ?? '–'),
      change: change === null ? '–' : change > 0 ? `+${change}` : String(change),
    }
  })
}
