import { type AssembledSprint, groupBy, type Sprint } from '@sprint/core'
import {
  dailyReport,
  finalReport,
  type Language,
  planReport,
  type ReportKind,
  type ReportOptions,
  type ReportView,
  retrospectiveReport,
  statusReport,
  trackerReport,
} from '@sprint/reports'
import { reviewDocument } from '../checking/review-document.js'
import type { TracedSprint } from '../history/read-history.js'
import type { RuleSettings } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { reportDate } from './report-date.js'

const PRESETS: Readonly<Record<ReportKind, (sprint: Sprint, options: ReportOptions) => ReportView>> = {
  daily: dailyReport,
  retrospective: retrospectiveReport,
  final: finalReport,
  status: statusReport,
  plan: planReport,
  tracker: (sprint, options) => trackerReport([...(options.earlier ?? []), sprint], options),
}

/** Which report to build. */
export interface ViewOptions {
  readonly kind: ReportKind
  /** The day that the user asked for; `undefined`: the newest that the documents state. */
  readonly date: string | undefined
  readonly language: Language
  /** What the project has set for the findings. */
  readonly rules: RuleSettings
}

/**
 * Build the view of one report.
 *
 * @param assembled the sprint to report on
 * @param all the sprints that the documents know of, for what went before
 * @param options which report
 * @param io for the clock
 */
export function buildView(
  { sprint, documents, messages, history, evidence }: TracedSprint,
  all: readonly AssembledSprint[],
  { kind, date: day, language, rules }: ViewOptions,
  io: Io,
): ReportView {
  const date = reportDate(day, sprint, documents, io)
  const between = groupBy(messages, ({ file }) => file)
  const findings = documents.flatMap((one) => reviewDocument(one, between.get(one.path) ?? [], rules).kept)
  const before = sprintsBefore(sprint, all)
  const earlier = before.map((one) => one.sprint)
  const previous = earlier.at(-1)
  return PRESETS[kind](sprint, {
    date,
    language,
    findings,
    // A page on all sprints is written from the documents of all.
    documents: kind === 'tracker' ? [...before.flatMap((one) => one.documents), ...documents] : documents,
    history,
    earlier,
    ...(previous && { previous }),
    ...(evidence && { evidence }),
  })
}

/** The sprints that started before this one did, oldest first. */
function sprintsBefore({ start }: Sprint, all: readonly AssembledSprint[]): AssembledSprint[] {
  const earlier = all.flatMap((one) =>
    start !== null && one.sprint.start !== null && one.sprint.start < start ? [{ one, start: one.sprint.start }] : [],
  )
  return earlier.toSorted((a, b) => (a.start < b.start ? -1 : 1)).map(({ one }) => one)
}
