import * as v from 'valibot'
import { CriterionSchema } from './criterion.js'
import { DaySchema, EventSchema } from './day.js'
import { ApprovalSchema, DecisionSchema } from './decision.js'
import { DeliverableSchema, DependencySchema, HandoffSchema } from './deliverable.js'
import { optionalDate, optionalNumber, optionalText } from './field.js'
import { GateSchema } from './gate.js'
import { GroupSchema } from './group.js'
import { LessonsSchema } from './lessons.js'
import { BudgetSchema, MetricSchema } from './measure.js'
import { PersonSchema } from './people.js'
import { SourceSchema } from './place.js'
import { BlockerSchema, EscalationSchema, RiskSchema } from './risk.js'
import { TestRunSchema } from './test-run.js'
import { WorkItemSchema } from './work-item.js'

export const SPRINT_STATUSES = ['planned', 'active', 'at-risk', 'blocked', 'completed', 'cancelled'] as const
export type SprintStatus = (typeof SPRINT_STATUSES)[number]

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** Everything that is known of one sprint. A value that nobody stated is `null`, a list empty. */
export const SprintSchema = v.object({
  id: optionalText,
  title: optionalText,
  goal: optionalText,
  project: optionalText,
  start: optionalDate,
  end: optionalDate,
  status: v.nullable(v.picklist(SPRINT_STATUSES)),
  lead: optionalText,
  /** GFM task-list items outside code fences. */
  checklist: v.object({ total: count, done: count }),
  /** Story points as stated; what the items add up to is computed, not stored. */
  points: v.object({ committed: optionalNumber, completed: optionalNumber }),
  items: v.array(WorkItemSchema),
  tests: v.array(TestRunSchema),
  metrics: v.array(MetricSchema),
  criteria: v.array(CriterionSchema),
  gates: v.array(GateSchema),
  decisions: v.array(DecisionSchema),
  approvals: v.array(ApprovalSchema),
  risks: v.array(RiskSchema),
  blockers: v.array(BlockerSchema),
  people: v.array(PersonSchema),
  groups: v.array(GroupSchema),
  deliverables: v.array(DeliverableSchema),
  handoffs: v.array(HandoffSchema),
  dependencies: v.array(DependencySchema),
  days: v.array(DaySchema),
  events: v.array(EventSchema),
  escalations: v.array(EscalationSchema),
  lessons: LessonsSchema,
  budgets: v.array(BudgetSchema),
  /** Where the single values stand: `title`, `goal`, `start`, …, `points.committed`, `points.completed`. */
  places: v.record(v.string(), SourceSchema),
})
export type Sprint = v.InferOutput<typeof SprintSchema>
