import { type AssembledSprint, type Baseline, compareTests, SprintError, type TestRun } from '@sprint/core'
import { slugOf } from '../writing/report-name.js'
import { baselinePath, listBaselines, readBaseline } from './baseline-file.js'

/** What to compare with, and where it stands. */
export interface ChosenBaseline {
  readonly baseline: Baseline | TestRun
  /** As messages show it: a file, or the line of a document. */
  readonly place: string
}

export interface ChoiceOptions {
  readonly name?: string
  readonly sprint?: string
  /** Only what the documents state counts. */
  readonly stated?: boolean
}

/**
 * Choose the baseline to compare with: the one that is named, that of the sprint, the only one that was recorded, else
 * the one that the documents state.
 *
 * @param options what the user asked for
 * @param sprints the sprints of the documents
 * @param cwd the working directory
 * @throws `SprintError` where there is none, or more than one
 */
export async function chooseBaseline(
  options: ChoiceOptions,
  sprints: readonly AssembledSprint[],
  cwd: string,
): Promise<ChosenBaseline> {
  const name = options.stated ? null : await recordedName(options, cwd)
  if (name !== null) return { baseline: await readBaseline(name, cwd), place: baselinePath(name) }
  const stated = sprints.flatMap(({ sprint }) => compareTests(sprint)).flatMap((one) => one.baseline ?? [])
  // A document may also state the baseline of each part: the whole is what the results are of.
  const whole = stated.find(({ scope }) => scope === null) ?? (stated.length === 1 ? stated[0] : undefined)
  if (whole !== undefined) return { baseline: whole, place: `${whole.source.path}:${whole.source.line}` }
  const found = stated.length === 0 ? 'there is none' : 'the documents state several, and none of the whole suite'
  throw new SprintError('invalid-option', `No baseline to compare with: ${found}; ${RECORD}`)
}

const RECORD = "record one with `sprint-report baseline record --tests 'results/*.xml'`"

async function recordedName({ name, sprint }: ChoiceOptions, cwd: string): Promise<string | null> {
  if (name !== undefined) return name
  const known = await listBaselines(cwd)
  if (sprint !== undefined) {
    const own = slugOf(sprint)
    return known.find((one) => one === own || one === `sprint-${own}` || `sprint-${one}` === own) ?? null
  }
  if (known.length <= 1) return known[0] ?? null
  throw new SprintError(
    'invalid-option',
    `--name: there are ${known.length} baselines; choose one of ${known.join(', ')}`,
  )
}
