import { CRITERION_LEVELS, CRITERION_SETS, type Criterion } from '@sprint/core'
import template from '../../templates/partials/criteria.hbs'
import { type CheckEntry, checkEntry } from '../view/check-entry.js'
import { section } from './section.js'

/** The criteria of one list, sorted by how much depends on them. */
export interface CriteriaSet {
  readonly title: string
  readonly levels: readonly { readonly title: string | null; readonly checks: readonly CriterionEntry[] }[]
}

/** A criterion as a line of a checklist. */
export type CriterionEntry = CheckEntry & Pick<Criterion, 'metric'>

/** What has to hold for the sprint to be ready, done or a success. */
export interface CriteriaView {
  readonly sets: readonly CriteriaSet[]
}

const TITLES = {
  success: 'successCriteria',
  ready: 'definitionOfReady',
  done: 'definitionOfDone',
  validation: 'validation',
} as const

const LEVELS = { must: 'mustHave', should: 'shouldHave', could: 'couldHave' } as const

/** Success criteria and definitions of ready and done, by level. */
export const criteria = section(
  'criteria',
  template,
  (sprint, { messages: { headings } }): CriteriaView | undefined => {
    const sets = CRITERION_SETS.flatMap((set): CriteriaSet[] => {
      const levels = [...CRITERION_LEVELS, null].flatMap((level) => {
        const members = sprint.criteria.filter((criterion) => criterion.set === set && criterion.level === level)
        const checks = members.map((criterion) => ({ ...checkEntry(criterion), metric: besides(criterion) }))
        return checks.length === 0 ? [] : [{ title: level === null ? null : headings[LEVELS[level]], checks }]
      })
      return levels.length === 0 ? [] : [{ title: headings[TITLES[set]], levels: levels.toSorted(withoutTitleFirst) }]
    })
    return sets.length === 0 ? undefined : { sets }
  },
)

/** What has no level would otherwise seem to belong to the last one. */
function withoutTitleFirst(a: { title: string | null }, b: { title: string | null }): number {
  return Number(a.title !== null) - Number(b.title !== null)
}

/** A measure that the text itself names is not said twice. */
function besides({ text, metric }: Criterion): string | null {
  return metric === null || text.includes(metric) ? null : metric
}
