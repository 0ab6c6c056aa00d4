import { type AssembledSprint, runChecks, type Sprint } from '@sprint/core'
import {
  dailyReport,
  finalReport,
  type Language,
  type ReportKind,
  type ReportOptions,
  type ReportView,
  render,
  retrospectiveReport,
  type TemplateSource,
} from '@sprint/reports'
import type { Io } from '../io.js'
import { toJson } from '../output/json.js'
import { reportName } from '../writing/report-name.js'
import { reportDate } from './report-date.js'
import { nameOf } from './select-sprints.js'

/** A report that is ready to be written. */
export interface Report {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string
  readonly text: string
}

export interface BuildOptions {
  readonly kinds: readonly ReportKind[]
  readonly format: 'md' | 'json'
  /** The folder that the reports will stand in, relative to the working directory. */
  readonly out: string
  readonly date: string | undefined
  readonly language: Language
  readonly templates: Readonly<Record<string, TemplateSource>>
}

const PRESETS: Readonly<Record<ReportKind, (sprint: Sprint, options: ReportOptions) => ReportView>> = {
  daily: dailyReport,
  retrospective: retrospectiveReport,
  final: finalReport,
}

/**
 * Put sprints into reports, each with a file name that no other one has.
 *
 * @param selected the sprints to report on
 * @param all the sprints that the documents know of, for what went before
 * @param options what to build
 * @param io for the clock
 */
export function buildReports(
  selected: readonly AssembledSprint[],
  all: readonly AssembledSprint[],
  options: BuildOptions,
  io: Io,
): Report[] {
  const taken = new Set<string>()
  return selected.flatMap((assembled) =>
    options.kinds.map((kind) => {
      const { sprint, documents, messages } = assembled
      const date = reportDate(options.date, sprint, documents, io)
      const name = freeName(taken, nameOf(assembled), kind, kind === 'daily' ? date : null, options.format)
      const path = options.out === '.' ? name : `${options.out}/${name}`
      const findings = [...messages, ...documents.flatMap((document) => [...document.messages, ...runChecks(document)])]
      const earlier = sprintsBefore(sprint, all)
      const previous = earlier.at(-1)
      const view = PRESETS[kind](sprint, {
        date,
        language: options.language,
        findings,
        documents,
        history: documents,
        earlier,
        ...(previous && { previous }),
      })
      const text =
        options.format === 'json'
          ? `${toJson(view)}\n`
          : render(view, { reportPath: path, templates: options.templates })
      return { path, text }
    }),
  )
}

function freeName(taken: Set<string>, sprint: string, kind: string, date: string | null, extension: string): string {
  for (let number = 1; ; number += 1) {
    const name = reportName(number === 1 ? sprint : `${sprint}-${number}`, kind, date, extension)
    if (!taken.has(name)) {
      taken.add(name)
      return name
    }
  }
}

/** The sprints that started before this one did, oldest first. */
function sprintsBefore({ start }: Sprint, all: readonly AssembledSprint[]): Sprint[] {
  const earlier = all.flatMap(({ sprint }) =>
    start !== null && sprint.start !== null && sprint.start < start ? [{ sprint, start: sprint.start }] : [],
  )
  return earlier.toSorted((a, b) => (a.start < b.start ? -1 : 1)).map(({ sprint }) => sprint)
}
