import {
  type GeneratedFile,
  joinParts,
  type Language,
  type LinkOptions,
  type ReportKind,
  type ReportView,
  renderParts,
  type TemplateSource,
} from '@sprint/reports'
import type { TracedSprint } from '../history/read-history.js'
import type { RuleSettings } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { toJson } from '../output/json.js'
import { reportName } from '../writing/report-name.js'
import { buildView } from './build-view.js'
import { nameOf } from './select-sprints.js'

/** A report that is ready to be written. */
export interface Report {
  /** Relative to the working directory, with forward slashes. */
  readonly path: string
  readonly file: GeneratedFile
}

export interface BuildOptions {
  readonly kinds: readonly ReportKind[]
  readonly format: 'md' | 'html' | 'json'
  /** The folder that the reports will stand in, relative to the working directory. */
  readonly out: string
  readonly date: string | undefined
  readonly language: Language
  readonly rules: RuleSettings
  readonly templates: Readonly<Record<string, TemplateSource>>
  readonly links: LinkOptions
}

/**
 * Put sprints into reports, each with a file name that no other one has: every kind of each sprint, a draft of the
 * sprint after the newest, and one tracker.
 *
 * @param selected the sprints to report on
 * @param all the sprints that the documents know of, for what went before
 * @param options what to build
 * @param io for the clock
 */
export async function buildReports(
  selected: readonly TracedSprint[],
  all: readonly TracedSprint[],
  options: BuildOptions,
  io: Io,
): Promise<Report[]> {
  const taken = new Set<string>()
  const newest = oldestFirst(selected).at(-1)
  const ofSprints = selected.flatMap((assembled) =>
    options.kinds.flatMap((kind) => (isOfSprint(kind) ? [{ assembled, kind, name: nameOf(assembled) }] : [])),
  )
  // One sprint needs no page on all of them, unless somebody asks for it.
  const isNeeded = (kind: ReportKind) => kind === 'plan' || selected.length > 1 || options.kinds.length === 1
  const ofAll = options.kinds.flatMap((kind) =>
    newest === undefined || isOfSprint(kind) || !isNeeded(kind) ? [] : [{ assembled: newest, kind, name: null }],
  )
  const reports = [...ofSprints, ...ofAll].map(async ({ assembled, kind, name }) => {
    const view = buildView(assembled, all, { ...options, kind }, io)
    const file = freeName(taken, name ?? view.sprint ?? '', kind, kind === 'daily' ? view.date : null, options.format)
    const path = options.out === '.' ? file : `${options.out}/${file}`
    return { path, file: await fileOf(view, path, options) }
  })
  return await Promise.all(reports)
}

/** A draft and a tracker are written once, of the newest sprint and of all of them. */
function isOfSprint(kind: ReportKind): boolean {
  return kind !== 'plan' && kind !== 'tracker'
}

/** By their first day; those without one stand in front. */
function oldestFirst(all: readonly TracedSprint[]): TracedSprint[] {
  return all.toSorted((a, b) => {
    const [first, second] = [a.sprint.start ?? '', b.sprint.start ?? '']
    return first < second ? -1 : first > second ? 1 : 0
  })
}

async function fileOf(
  view: ReportView,
  reportPath: string,
  { format, templates, links }: BuildOptions,
): Promise<GeneratedFile> {
  if (format === 'json') return { format, text: `${toJson(view)}\n` }
  if (format === 'md') return { format, parts: renderParts(view, { ...links, reportPath, templates }) }
  // Nobody else waits for the HTML toolchain to load.
  const { renderHtml } = await import('@sprint/reports/html')
  return { format, text: renderHtml(view, { ...links, reportPath, templates }) }
}

/**
 * A report without the marks that keep it up to date in a file.
 *
 * @param file the report
 */
export function plainText(file: GeneratedFile): string {
  return file.format === 'md' ? joinParts(file.parts) : file.text
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
