import { type CalendarDate, type SprintDocument, velocity } from '@sprint/core'
import type { StatusOptions } from '../commands/status.js'
import { dayOf } from '../day-of.js'
import { EXIT, type ExitCode } from '../exit-codes.js'
import { readHistory, type TracedSprint, withoutGit } from '../history/read-history.js'
import { paceOf, summarizeHistory } from '../history/summarize-history.js'
import { problemsOn } from '../input/problem.js'
import { readDocuments } from '../input/read-documents.js'
import { readResults } from '../input/read-results.js'
import type { Io } from '../io.js'
import { colorsFor } from '../output/colors.js'
import { historyStatus } from '../output/history-status.js'
import { toJson } from '../output/json.js'
import { sprintFigures } from '../output/sprint-figures.js'
import { sprintStatus } from '../output/sprint-status.js'
import { velocityLine } from '../output/velocity-line.js'
import { assembleWithTests } from './assemble-with-tests.js'
import { reportDate } from './report-date.js'
import { nameOf, selectSprints } from './select-sprints.js'

/**
 * Show each sprint at a glance.
 *
 * @param paths as the user gave them
 * @param options of the command
 * @param io the process
 * @returns the exit status
 */
export async function status(paths: readonly string[], options: StatusOptions, io: Io): Promise<ExitCode> {
  const problems = problemsOn(io.stderr)
  const documents: SprintDocument[] = []
  for await (const { document } of readDocuments(paths, options, io, problems)) documents.push(document)
  if (documents.length > 0) {
    const results = await readResults(options.tests ?? [], io, problems)
    const assembled = await assembleWithTests(documents, results, options.sprint)
    const all: readonly TracedSprint[] = options.history
      ? await readHistory(
          assembled,
          { maxBytes: options.maxBytes, today: dayOf('today', io), remedy: '--no-history leaves it out' },
          io,
        )
      : withoutGit(assembled)
    const selected = selectSprints(all, options.sprint)
    await io.stdout.write(
      options.format === 'json' ? asJson(selected, all, options, io) : shown(selected, all, options, io),
    )
  }
  return problems.count > 0 ? EXIT.misuse : EXIT.fine
}

type Show = (selected: readonly TracedSprint[], all: readonly TracedSprint[], options: StatusOptions, io: Io) => string

const shown: Show = (selected, all, options, io) => {
  const colors = colorsFor(io.stdout, io, options.color)
  const pace = paceOf(all)
  const screens = selected.map((one) => {
    const date = lookDate(one, options, io)
    const history = historyStatus(summarizeHistory(one, pace, date), date, colors)
    return sprintStatus(one.sprint, date, colors, history)
  })
  const pointsOfAll = velocityLine(
    selected.map(({ sprint }) => sprint),
    colors,
  )
  return [...screens, ...(pointsOfAll === '' ? [] : [pointsOfAll])].join('\n')
}

const asJson: Show = (selected, all, options, io) => {
  const pace = paceOf(all)
  const sprints = selected.map((one) => {
    const date = lookDate(one, options, io)
    const { id, title, goal, start, end, status: state } = one.sprint
    const about = { id: id ?? nameOf(one), title, goal, start, end, status: state, date }
    return { ...about, figures: sprintFigures(one.sprint), history: summarizeHistory(one, pace, date) }
  })
  return `${toJson({ sprints, velocity: velocity(selected.map(({ sprint }) => sprint)) })}\n`
}

/** The day to look from: the newest that the documents state; of documents in git today, or the last day of the sprint. */
function lookDate({ sprint, documents, commits }: TracedSprint, { date }: StatusOptions, io: Io): CalendarDate {
  if (date !== undefined || commits === 0) return reportDate(date, sprint, documents, io)
  const today = dayOf('today', io)
  return sprint.end !== null && sprint.end < today ? sprint.end : today
}
