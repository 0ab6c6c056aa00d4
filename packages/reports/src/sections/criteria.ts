import { CRITERION_LEVELS, CRITERION_SETS, type Criterion } from '@sprint/core'
import template from '../../templates/partials/criteria.hbs'
import { type CheckEntry, checkEntry } from '../view/check-entry.js'
import { section } from './section.js'

/** The criteria of one list and level. */
export interface CriteriaSet {
  readonly title: string
  readonly checks: readonly (CheckEntry & Pick<Criterion, 'metric'>)[]
}

/** What has to hold for the sprint to be ready, done or a success. */
export interface CriteriaView {
  readonly sets: readonly CriteriaSet[]
}

const TITLES = {
  success: 'Success criteria',
  ready: 'Definition of ready',
  done: 'Definition of done',
  validation: 'Validation',
} as const

const LEVELS = { must: 'must have', should: 'should have', could: 'nice to have' } as const

/** Success criteria and definitions of ready and done, by level. */
export const criteria = section('criteria', template, (sprint): CriteriaView | undefined => {
  const sets = CRITERION_SETS.flatMap((set) =>
    [...CRITERION_LEVELS, null].flatMap((level) => {
      const members = sprint.criteria.filter((criterion) => criterion.set === set && criterion.level === level)
      const title = level === null ? TITLES[set] : `${TITLES[set]}: ${LEVELS[level]}`
      const checks = members.map((criterion) => ({ ...checkEntry(criterion), metric: criterion.metric }))
      return checks.length === 0 ? [] : [{ title, checks }]
    }),
  )
  return sets.length === 0 ? undefined : { sets }
})
