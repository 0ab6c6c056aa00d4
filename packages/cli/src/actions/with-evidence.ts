import type { TracedSprint } from '../history/read-history.js'
import type { ReadTestFiles } from '../input/read-results.js'
import type { Io } from '../io.js'
import { selectSprints } from './select-sprints.js'

export interface EvidenceOptions {
  /** Hold every claim against evidence, not those on tests alone. */
  readonly verify?: true
  /** The sprint that the test results are of. */
  readonly sprint?: string
}

/**
 * Sprints with what evidence makes of their claims: of all that they claim where the user asks for it, else of what
 * they say of their tests where there are results.
 *
 * @param sprints as they were assembled
 * @param results the files of test results
 * @param options what to look at
 * @param io the process
 */
export async function withEvidence(
  sprints: readonly TracedSprint[],
  results: ReadTestFiles,
  { verify, sprint }: EvidenceOptions,
  io: Io,
): Promise<readonly TracedSprint[]> {
  if (verify === undefined && results.runs.length === 0 && results.refused.length === 0) return sprints
  // Only who has evidence waits for this to load.
  const { judgeSprints, judgeTests } = await import('../verify/judge-sprints.js')
  const measured = sprint === undefined ? undefined : selectSprints(sprints, sprint)[0]
  const verdicts = verify
    ? await judgeSprints(sprints, results, { timeout: 0 }, io, measured)
    : await judgeTests(sprints, results, io.cwd, measured)
  return sprints.map((one) => {
    const own = verdicts.get(one)
    return own === undefined ? one : { ...one, evidence: { of: verify ? 'all' : 'tests', verdicts: own } }
  })
}
