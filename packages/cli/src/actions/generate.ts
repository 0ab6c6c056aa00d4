import { resolve, sep } from 'node:path'
import { type SprintDocument, SprintError } from '@sprint/core'
import type { LinkOptions } from '@sprint/reports'
import type { GenerateOptions } from '../commands/generate.js'
import { dayOf } from '../day-of.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { readHistory, withoutGit } from '../history/read-history.js'
import { findPages } from '../input/find-pages.js'
import { displayPath } from '../input/input-file.js'
import { problemsOn } from '../input/problem.js'
import { readConfig } from '../input/read-config.js'
import { readDocuments } from '../input/read-documents.js'
import { readResults, testPatterns } from '../input/read-results.js'
import { readTemplates } from '../input/read-templates.js'
import { NOTHING_SET } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { terminalSafeLines } from '../output/terminal-safe.js'
import { reportTarget, type Target } from '../writing/target.js'
import { asOf } from './as-of.js'
import { assembleWithTests } from './assemble-with-tests.js'
import { buildReports, plainText, type Report } from './build-reports.js'
import { tellOutdated, writeAll } from './deliver.js'
import { regionTargets } from './region-targets.js'
import { reportKinds } from './report-kinds.js'
import { selectSprints } from './select-sprints.js'
import { withEvidence } from './with-evidence.js'

/**
 * Write the reports, print one, or tell which are out of date.
 *
 * @param first the kind of report, or the first path
 * @param rest the paths after it
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function generate(
  first: string,
  rest: readonly string[],
  options: GenerateOptions,
  io: Io,
): Promise<ExitCode> {
  const { kinds, paths } = reportKinds(first, rest, options.regions === undefined)
  const templates = await readTemplates(options.templates, io.cwd)
  const problems = problemsOn(io.stderr)
  const documents: SprintDocument[] = []
  for await (const { document } of readDocuments(paths, options, io, problems)) documents.push(document)
  if (documents.length === 0 && problems.count > 0) return EXIT.misuse
  const patterns = options.verify ? await testPatterns(options.tests, io.cwd) : (options.tests ?? [])
  const results = await readResults(patterns, io, problems)
  const known = asOf(documents, options.date === undefined ? undefined : dayOf(options.date, io))
  const assembled = await assembleWithTests(known, results, options.sprint)
  // The same commits give the same bytes, on whatever day.
  const tracing = { maxBytes: options.maxBytes, today: null, remedy: 'as without --history' }
  const traced = options.history ? await readHistory(assembled, tracing, io) : withoutGit(assembled)
  const all = await withEvidence(traced, results, options, io)
  const { date, format, sprint, regions } = options
  const config = await readConfig(io.cwd)
  const language = options.lang ?? config?.lang ?? 'en'
  const rules = config?.rules ?? NOTHING_SET
  const links = linksOf(options, io.cwd)
  if (regions !== undefined) {
    const pages = await findPages(regions, io.cwd)
    const targets = regionTargets(pages, all, { date, sprint, language, rules, templates, links }, io)
    const code = await deliver(targets, options, io)
    return problems.count > 0 ? EXIT.misuse : code
  }
  const out = displayPath(resolve(io.cwd, options.out), io.cwd)
  const reports = await buildReports(
    selectSprints(all, sprint),
    all,
    { kinds, format, out, date, language, rules, templates, links },
    io,
  )
  const targets = reports.map(({ path, file }) => reportTarget(path, file))
  const code = options.stdout ? await print(reports, io) : await deliver(targets, options, io)
  return problems.count > 0 ? EXIT.misuse : code
}

function deliver(targets: readonly Target[], options: GenerateOptions, io: Io): Promise<ExitCode> {
  return options.check ? tellOutdated(targets, options.color, io) : writeAll(targets, options.force === true, io)
}

async function print(reports: readonly Report[], io: Io): Promise<ExitCode> {
  const [report, ...others] = reports
  if (report === undefined || others.length > 0) {
    const names = reports.map(({ path }) => path).join(', ')
    const remedy = 'choose one by its kind and --sprint, or leave out --stdout'
    throw new SprintError('invalid-option', `--stdout: there are ${reports.length} reports (${names}); ${remedy}`)
  }
  const text = plainText(report.file)
  await io.stdout.write(io.stdout.isTTY ? terminalSafeLines(text) : text)
  return EXIT.fine
}

function linksOf({ links, linkBase }: GenerateOptions, cwd: string): LinkOptions {
  const linkStyle = links === false ? 'none' : links
  const folder = cwd.split(sep).join('/')
  return { folder, ...(linkStyle !== undefined && { linkStyle }), ...(linkBase !== undefined && { linkBase }) }
}
