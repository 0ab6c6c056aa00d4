import type { ReportFigure } from '../../view/figure.js'
import { type Sentence, say } from '../../view/sentence.js'
import type { States } from '../model-word.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('en')

const states: States = {
  planned: 'planned',
  active: 'under way',
  'at-risk': 'at risk',
  blocked: 'blocked',
  completed: 'completed',
  cancelled: 'cancelled',
}

/** The sentences of the summary. */
export const summary = {
  stated: (status: keyof States | null) =>
    status === null ? 'The documents do not say how the sprint stands' : `The sprint is stated as ${states[status]}`,
  isToRun: (stated: string, start: string, end: string): Sentence =>
    say`${stated}; it is to run from ${start} to ${end}.`,
  hasNotBegun: (stated: string, date: string): Sentence => say`${stated}; on ${date} it has not begun.`,
  hasEnded: (stated: string, date: string): Sentence => say`${stated}; its last day was ${date}.`,
  isOnDay: (stated: string, date: string, day: number, of: number): Sentence =>
    say`${stated}; ${date} is working day ${day} of ${of}.`,

  noRecommendation: (missing: string): Sentence =>
    say`No recommendation is possible, as the documents do not state ${missing}.`,
  undecided: (open: number): Sentence =>
    open === 0
      ? say`Whether to go ahead cannot be decided yet.`
      : say`Whether to go ahead cannot be decided yet: ${open} ${n(open, 'condition is', 'conditions are')} open.`,
  go: (): Sentence => say`The recommendation is GO.`,
  goOnce: (open: number): Sentence =>
    say`The recommendation is GO once ${open} ${n(open, 'condition is', 'conditions are')} met.`,
  noGo: (against: number): Sentence =>
    say`The recommendation is NO-GO: ${against} ${n(against, 'fact speaks', 'facts speak')} against going ahead.`,

  pointsCompleted: (completed: ReportFigure): Sentence => say`${completed} points are completed.`,
  pointsUnknown: (committed: ReportFigure): Sentence =>
    say`How many of the ${committed} points are completed is not known.`,
  /** What the items add up to is not what somebody has committed to. */
  pointsOf: (committed: ReportFigure, completed: ReportFigure, isCommitment: boolean, share: Sentence): Sentence =>
    say`Of ${committed} ${isCommitment ? 'committed' : 'planned'} points, ${completed} are completed${share}.`,
  noItems: (): Sentence => say`The documents list no work items.`,
  noStatus: (items: ReportFigure): Sentence =>
    items.value === 1
      ? say`The documents state no status for the one item.`
      : say`The documents state no status for any of the ${items} items.`,
  itemsOf: (items: ReportFigure, done: ReportFigure, share: Sentence): Sentence =>
    done.value === 0 && items.value > 1
      ? say`None of the ${items} items is done.`
      : say`Of ${items} ${n(items.value, 'item', 'items')}, ${done} ${n(done.value, 'is', 'are')} done${share}.`,
  itemsPartlyKnown: (items: ReportFigure, done: ReportFigure, unstated: number): Sentence =>
    say`Of ${items} ${n(items.value, 'item', 'items')}, ${done} ${n(done.value, 'is', 'are')} done; the documents state no status for ${unstated} of them.`,
  hours: (hours: ReportFigure, estimated: number, missing: number): Sentence => {
    const rest = missing === 0 ? '' : `; ${missing} ${n(missing, 'has', 'have')} no estimate in hours`
    const subject = estimated === 1 ? 'estimate of one item is' : `estimates of ${estimated} items add up to`
    return say`The ${subject} ${hours}${rest}.`
  },
  areBlocked: (names: Sentence, count: number): Sentence => say`${names} ${n(count, 'is', 'are')} blocked.`,

  tests: (result: Sentence, changes: Sentence): Sentence => say`Tests: ${result}${changes}.`,
  noTestResult: (): Sentence => say`No test result is stated.`,
  onlyPartsTested: (parts: number): Sentence =>
    say`Results are stated for ${parts} parts of the test suite, and none for the whole.`,

  issuesResolved: (all: number): Sentence =>
    all === 1 ? say`The one issue is resolved.` : say`${all === 2 ? 'Both' : `All ${all}`} issues are resolved.`,
  issuesAllOpen: (all: number, names: Sentence): Sentence =>
    all === 1
      ? say`The one issue is open${names}.`
      : say`${all === 2 ? 'Both' : `All ${all}`} issues are open${names}.`,
  issuesOpen: (all: number, open: number, names: Sentence): Sentence =>
    say`Of ${all} issues, ${open} ${n(open, 'is', 'are')} open${names}.`,
  theGate: (hasPassed: boolean, overdue: Sentence): Sentence =>
    say`The one gate has ${hasPassed ? '' : 'not yet '}been passed${overdue}.`,
  gates: (all: number, passed: number, overdue: Sentence): Sentence =>
    passed === 0
      ? say`None of the ${all} gates has been passed${overdue}.`
      : say`Of ${all} gates, ${passed} ${n(passed, 'has', 'have')} been passed${overdue}.`,
  overdue: (names: Sentence, count: number): Sentence => say`; ${names} ${n(count, 'is', 'are')} overdue`,
  notSaid: (gaps: string): Sentence => say`Of the sprint, the documents do not say: ${gaps}.`,
}
