export { type AssembledSprint, assemble, type Evidence, measuredSprint } from './assemble/assemble.js'
export { BASELINE_STATUSES, type Baseline, type BaselineStatus, validateBaseline } from './baseline/baseline.js'
export type { ComparedTests, TestChange } from './baseline/compare-identities.js'
export { type BaselineDiff, type BaselineDiffOptions, diffBaseline } from './baseline/diff-baseline.js'
export type { MeasuredCounts, MeasuredTest, MeasuredTests } from './baseline/measured-tests.js'
export { type BaselineLabel, formatBaseline, recordBaseline } from './baseline/record-baseline.js'
export { testOwners } from './baseline/test-owners.js'
export type { CheckRule, RuleOption } from './checks/check-rule.js'
export { checks } from './checks/index.js'
export { type CheckOptions, runChecks } from './checks/run-checks.js'
export { compareDiagnostics } from './diagnostics/compare-diagnostics.js'
export {
  type Diagnostic,
  DiagnosticSchema,
  type Fix,
  FixSchema,
  SEVERITIES,
  type Severity,
} from './diagnostics/diagnostic.js'
export { diagnostic, type Finding, type Rule, type SureFix } from './diagnostics/finding.js'
export { formatNumber, formatRange } from './diagnostics/format-range.js'
export { quote } from './diagnostics/quote.js'
export { SprintError, type SprintErrorCode } from './diagnostics/sprint-error.js'
export { type KnownRules, reviewDirectives } from './directives/review-directives.js'
export { type Silence, type Silenced, silence } from './directives/silence.js'
export { nextSprint } from './draft/next-sprint.js'
export { fitsShare, smallestCount } from './feasibility/share.js'
export { type TestFeasibility, testFeasibility } from './feasibility/test-feasibility.js'
export { locateFix } from './fixes/locate-fix.js'
export { type Forecast, type ForecastInput, type ForecastOptions, forecast } from './forecast/forecast.js'
export { evaluateGate, evaluateGates, type GateEvaluation, type GateOptions } from './gates/evaluate-gate.js'
export { type Readiness, type ReadinessGap, readiness } from './gates/readiness.js'
export type { ReadinessReason, ReadinessTopic } from './gates/readiness-reasons.js'
export type { Reason } from './gates/reason.js'
export { type Burndown, type BurndownDay, type BurndownOptions, burndown } from './history/burndown.js'
export { type BurnupDay, burnup } from './history/burnup.js'
export { type CycleTime, type CycleTimes, cycleTimes } from './history/cycle-times.js'
export { type DayOfWork, dailyThroughput } from './history/daily-throughput.js'
export { type ItemsAt, itemHistory } from './history/item-history.js'
export { type Revision, type Statement, statementOf } from './history/revision.js'
export { type ScopeEvent, scopeEvents } from './history/scope-events.js'
export { englishFormats } from './messages/english-formats.js'
export { fillMessage, type MessageFormats } from './messages/fill-message.js'
export { MESSAGES } from './messages/known-messages.js'
export type { MessagePlace, MessageText, MessageTexts, NamesOf } from './messages/message-text.js'
export { writePlaces } from './messages/message-text.js'
export {
  type Message,
  type MessageData,
  MessageDataSchema,
  type MessagePart,
  type MessageValue,
} from './messages/message-value.js'
export { type Say, sayIn } from './messages/say.js'
export { type CarryOver, carryOver } from './metrics/carry-over.js'
export { committedPoints } from './metrics/committed-points.js'
export { compareTests, type TestComparison } from './metrics/compare-tests.js'
export { completedPoints } from './metrics/completed-points.js'
export { type Completion, completion, completionBy, type KeyedCompletion } from './metrics/completion.js'
export { dayOfSprint, daysLeft, type SprintDay } from './metrics/day-of-sprint.js'
export { escalationOf } from './metrics/escalation-of.js'
export { type Basis, type Figure, type StatedFigure, UNITS, type Unit } from './metrics/figure.js'
export { meetsTarget } from './metrics/meets-target.js'
export { passRate } from './metrics/pass-rate.js'
export { ratio } from './metrics/ratio.js'
export { reachesTarget } from './metrics/reaches-target.js'
export { sayDo } from './metrics/say-do.js'
export { type ScopeChange, scopeChange } from './metrics/scope-change.js'
export { type TestDelta, testDelta } from './metrics/test-delta.js'
export { type Velocity, velocity } from './metrics/velocity.js'
export { type WorkCalendar, workingDays } from './metrics/working-days.js'
export { type Workload, workload } from './metrics/workload.js'
export { type CalendarDate, CalendarDateSchema, isCalendarDate } from './model/calendar-date.js'
export { addDays, daysBetween, weekdayOf } from './model/calendar-days.js'
export { type Claim, type ClaimOf, ClaimSchema } from './model/claim.js'
export { CRITERION_LEVELS, CRITERION_SETS, type Criterion, CriterionSchema } from './model/criterion.js'
export { type Day, DaySchema, type Event, EventSchema } from './model/day.js'
export { type Approval, ApprovalSchema, DECISION_OUTCOMES, type Decision, DecisionSchema } from './model/decision.js'
export {
  type Deliverable,
  DeliverableSchema,
  type Dependency,
  DependencySchema,
  type Handoff,
  HandoffSchema,
} from './model/deliverable.js'
export { type Directive, DirectiveSchema } from './model/directive.js'
export { emptySprint } from './model/empty-sprint.js'
export { type Check, CheckSchema, type Note, NoteSchema, type Range, RangeSchema } from './model/field.js'
export { GATE_OUTCOMES, type Gate, GateSchema } from './model/gate.js'
export { GROUP_KINDS, type Group, GroupSchema } from './model/group.js'
export { type Action, ActionSchema, type Lessons, LessonsSchema } from './model/lessons.js'
export { type Budget, BudgetSchema, type Metric, MetricSchema } from './model/measure.js'
export { PERSON_KINDS, type Person, PersonSchema } from './model/people.js'
export { type Source, SourceSchema } from './model/place.js'
export {
  type Blocker,
  BlockerSchema,
  type Escalation,
  EscalationSchema,
  type Risk,
  RiskSchema,
} from './model/risk.js'
export { SPRINT_STATUSES, type Sprint, SprintSchema, type SprintStatus } from './model/sprint.js'
export {
  DOCUMENT_KINDS,
  type DocumentKind,
  type SprintDocument,
  SprintDocumentSchema,
} from './model/sprint-document.js'
export { TEST_ROLES, type TestRole, type TestRun, TestRunSchema } from './model/test-run.js'
export { type TrackedItem, TrackedItemSchema } from './model/tracked-item.js'
export {
  ITEM_STATUSES,
  ITEM_TYPES,
  type ItemStatus,
  type ItemType,
  LEVELS,
  type Level,
  LevelSchema,
  MENTION_KINDS,
  type MentionKind,
  PRIORITIES,
  type Priority,
  type WorkItem,
  WorkItemSchema,
} from './model/work-item.js'
export { addWorkingDays } from './schedule/add-working-days.js'
export { type DependencyGraph, dependencyGraph, type Edge } from './schedule/dependency-graph.js'
export { type EarlyStart, earlyStarts } from './schedule/early-starts.js'
export { findCycles } from './schedule/find-cycles.js'
export { type GateDisorder, gateDisorder } from './schedule/gate-disorder.js'
export { formatMoment, type Moment, minutesBetween, readMoment } from './schedule/moment.js'
export { type NameIndex, nameIndex, type ScheduleNode } from './schedule/name-index.js'
export { type Schedule, type ScheduleEntry, type ScheduleOptions, schedule } from './schedule/schedule.js'
export { type GateSimulation, type SimulationOptions, simulateGates } from './schedule/simulate-gates.js'
export { type Delay, slipGate } from './schedule/slip-gate.js'
export { type Appointment, type TimeConflict, timeConflicts } from './schedule/time-conflicts.js'
export { groupBy } from './select/group-by.js'
export { hoursOf, sumHours } from './select/hours-of.js'
export { isDoneText } from './select/is-done-text.js'
export { keyOf, wordsOf } from './select/item-key.js'
export { type GroupContent, itemsUnder } from './select/items-under.js'
export { leafItems, rootItems } from './select/leaf-items.js'
export { openBlockers } from './select/open-blockers.js'
export { refOf } from './select/ref-of.js'
export { sumPoints } from './select/sum-points.js'
export { scopeKey } from './select/test-scope.js'
export { type WeightedItems, weightedItems } from './select/weighted-items.js'
export { type DataIssue, documentIssues } from './validate/issues-of.js'
export { validate, validateSprint, validateStatement } from './validate/validate.js'
export { filesToLookAt, type LookUp } from './verify/look-ups.js'
export {
  type CommandFacts,
  type CommitFacts,
  type FileFacts,
  lookUpKey,
  type Observations,
  type TestFacts,
} from './verify/observations.js'
export { type PromisedFile, promisedFiles } from './verify/promised-files.js'
export {
  VERDICT_KINDS,
  VERDICT_OUTCOMES,
  type Verdict,
  type VerdictKind,
  type VerdictOutcome,
} from './verify/verdict.js'
export { verdictDiagnostic } from './verify/verdict-diagnostic.js'
export { verify } from './verify/verify.js'
