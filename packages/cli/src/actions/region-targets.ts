import { SprintError } from '@sprint/core'
import {
  type Language,
  type LinkOptions,
  REPORT_KINDS,
  type Region,
  type ReportKind,
  refreshRegions,
  renderParts,
  shiftHeadings,
  type TemplateSource,
  templateSources,
} from '@sprint/reports'
import { didYouMean } from '../did-you-mean.js'
import type { TracedSprint } from '../history/read-history.js'
import type { RuleSettings } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { digestOf } from '../writing/digest.js'
import type { Target } from '../writing/target.js'
import { buildView } from './build-view.js'
import { selectSprints } from './select-sprints.js'

/** What the regions of pages are written from. */
export interface RegionOptions {
  /** The sprint of a region that names none; by default the newest one. */
  readonly sprint?: string | undefined
  readonly date?: string | undefined
  readonly language: Language
  readonly rules: RuleSettings
  readonly templates: Readonly<Record<string, TemplateSource>>
  readonly links: LinkOptions
}

/**
 * Pages whose regions are to be generated anew.
 *
 * @param paths the pages, relative to the working directory
 * @param all every sprint of the documents
 * @param options what to write
 * @param io for the clock
 */
export function regionTargets(
  paths: readonly string[],
  all: readonly TracedSprint[],
  options: RegionOptions,
  io: Io,
): Target[] {
  return paths.map((path) => ({
    path,
    next: (present, force) =>
      refreshRegions(present ?? '', (region) => bodyOf(region, path, all, options, io), {
        syntax: 'markdown',
        shown: path,
        digest: digestOf,
        force,
      }),
  }))
}

/** `<!-- sprint:tests sprint=9 report=daily date=2026-03-04 heading=3 -->` */
function bodyOf(
  { name, attributes, line }: Region,
  path: string,
  all: readonly TracedSprint[],
  options: RegionOptions,
  io: Io,
): string {
  const where = `${path}:${line}`
  const names = [...REPORT_KINDS, ...Object.keys(templateSources()).filter((known) => !NO_REGION.has(known))]
  if (!names.includes(name)) {
    const remedy = `choose a section${didYouMean(name, names)}`
    throw new SprintError(
      'invalid-data',
      `${where}: there is no section "${name}"; ${remedy}, or run \`templates list\``,
    )
  }
  const sprint = sprintFor(attributes.sprint ?? options.sprint, all, where)
  if (sprint === undefined) return ''
  for (const kind of kindsFor(name, attributes.report, where)) {
    const view = buildView(sprint, all, { ...options, kind, date: attributes.date ?? options.date }, io)
    const parts = renderParts(view, {
      ...options.links,
      reportPath: path,
      templates: options.templates,
      formulas: name === kind,
    })
    const shown = parts.filter((part) => (name === kind ? !NO_REGION.has(part.name) : part.name === name))
    const body = shown.map((part) => part.body).join('\n\n')
    if (body !== '')
      return attributes.heading === undefined ? body : shiftHeadings(body, levelOf(attributes.heading, where))
  }
  return ''
}

/** Pieces of a report that say nothing by themselves. */
const NO_REGION: ReadonlySet<string> = new Set(['front-matter', 'title', 'day'])

function sprintFor(id: string | undefined, all: readonly TracedSprint[], where: string): TracedSprint | undefined {
  try {
    return id === undefined ? all.at(-1) : selectSprints(all, id)[0]
  } catch (error) {
    if (!(error instanceof SprintError)) throw error
    throw new SprintError(error.code, error.message.replace(/^--sprint/, where), { cause: error })
  }
}

/** The report that a section is taken from: the one that is named, else the first that has something to say in it. */
function kindsFor(name: string, report: string | undefined, where: string): readonly ReportKind[] {
  const wanted = REPORT_KINDS.find((kind) => kind === (report ?? name))
  if (wanted !== undefined) return [wanted]
  if (report === undefined) return ['final', ...REPORT_KINDS.filter((kind) => kind !== 'final')]
  const remedy = `choose ${REPORT_KINDS.join(', ')}${didYouMean(report, REPORT_KINDS)}`
  throw new SprintError('unknown-report', `${where}: unknown report "${report}"; ${remedy}`)
}

function levelOf(heading: string, where: string): number {
  if (heading === 'none') return 0
  if (/^[1-6]$/.test(heading)) return Number(heading)
  throw new SprintError('invalid-data', `${where}: heading=${heading} is no level; write 1 to 6, or none`)
}
