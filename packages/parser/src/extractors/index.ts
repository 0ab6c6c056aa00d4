import { approvals } from './approvals.js'
import { blockers } from './blockers.js'
import { budgets } from './budgets.js'
import { checklist } from './checklist.js'
import { claims } from './claims.js'
import { criteria } from './criteria.js'
import { date } from './date.js'
import { dates } from './dates.js'
import { days } from './days.js'
import { decisions } from './decisions.js'
import { deliverables } from './deliverables.js'
import { dependencies } from './dependencies.js'
import { escalations } from './escalations.js'
import { events } from './events.js'
import type { Draft, Extractor } from './extractor.js'
import { gates } from './gates.js'
import { goal } from './goal.js'
import { groups } from './groups.js'
import { handoffs } from './handoffs.js'
import { id } from './id.js'
import { items } from './items.js'
import { kind } from './kind.js'
import { language } from './language.js'
import { lead } from './lead.js'
import { lessons } from './lessons.js'
import { metrics } from './metrics.js'
import { people } from './people.js'
import { points } from './points.js'
import { project } from './project.js'
import { risks } from './risks.js'
import { status } from './status.js'
import { tests } from './tests.js'
import { title } from './title.js'
/** Every extractor by the key that it fills. */
export const EXTRACTORS: { readonly [K in keyof Draft]?: Extractor<K> } = {
  approvals,
  blockers,
  budgets,
  checklist,
  claims,
  criteria,
  date,
  dates,
  days,
  decisions,
  deliverables,
  dependencies,
  escalations,
  events,
  gates,
  goal,
  groups,
  handoffs,
  id,
  items,
  kind,
  language,
  lead,
  lessons,
  metrics,
  people,
  points,
  project,
  risks,
  status,
  tests,
  title,
}
