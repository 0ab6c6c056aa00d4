import { approvals } from './approvals.js'
import { blockers } from './blockers.js'
import { budgets } from './budgets.js'
import { burndown } from './burndown.js'
import { carryOver } from './carry-over.js'
import { computed } from './computed.js'
import { criteria } from './criteria.js'
import { days } from './days.js'
import { decisions } from './decisions.js'
import { deliverables } from './deliverables.js'
import { dependencies } from './dependencies.js'
import { documents } from './documents.js'
import { escalations } from './escalations.js'
import { events } from './events.js'
import { evidence } from './evidence.js'
import { findings } from './findings.js'
import { gates } from './gates.js'
import { handoffs } from './handoffs.js'
import { header } from './header.js'
import { itemDetails } from './item-details.js'
import { items } from './items.js'
import { lessons } from './lessons.js'
import { metrics } from './metrics.js'
import { nextSprint } from './next-sprint.js'
import { nextSteps } from './next-steps.js'
import { notKnown } from './not-known.js'
import { openActions } from './open-actions.js'
import { outcome } from './outcome.js'
import { partsOfGroups } from './parts-of-groups.js'
import { people } from './people.js'
import { previousActions } from './previous-actions.js'
import { progress } from './progress.js'
import { readiness } from './readiness.js'
import { risks } from './risks.js'
import type { Section } from './section.js'
import { sprints } from './sprints.js'
import { summary } from './summary.js'
import { takenOver } from './taken-over.js'
import { tests } from './tests.js'
import { today } from './today.js'
import { velocity } from './velocity.js'
import { workload } from './workload.js'

/** Every section there is, by name. */
export const SECTIONS = [
  approvals,
  blockers,
  budgets,
  burndown,
  carryOver,
  computed,
  criteria,
  days,
  decisions,
  deliverables,
  dependencies,
  documents,
  escalations,
  events,
  evidence,
  findings,
  gates,
  handoffs,
  header,
  itemDetails,
  items,
  lessons,
  metrics,
  nextSprint,
  nextSteps,
  notKnown,
  openActions,
  outcome,
  partsOfGroups,
  people,
  previousActions,
  progress,
  readiness,
  risks,
  sprints,
  summary,
  takenOver,
  tests,
  today,
  velocity,
  workload,
] as const satisfies readonly Section[]

/** The name of a section. */
export type SectionId = (typeof SECTIONS)[number]['id']

type ViewOf<S> = S extends Section<string, infer View> ? View : never

/** What each section says, by its name. */
export type SectionViews = { readonly [S in (typeof SECTIONS)[number] as S['id']]: ViewOf<S> }
