import type { TestFacts } from '@sprint/core'
import type { TestResults } from '@sprint/parser/evidence'
import { baselinePath, listBaselines, readBaseline } from '../baseline/baseline-file.js'
import type { ReadTestFiles } from '../input/read-results.js'
import { slugOf } from '../writing/report-name.js'

/**
 * The test results that claims are held against, and the baseline of the sprint where one was recorded.
 *
 * @param results the files of test results
 * @param sprint the id of the sprint
 * @param cwd the working directory
 * @returns `undefined` where there are none
 */
export async function lookAtTests(
  { runs, run, refused }: ReadTestFiles,
  sprint: string | null,
  cwd: string,
): Promise<TestFacts | undefined> {
  if (runs.length === 0 && refused.length === 0) return undefined
  const { mergeTestResults } = await import('@sprint/parser/evidence')
  const byDay = new Map<string, TestResults[]>()
  for (const one of runs) byDay.set(dayOf(one), [...(byDay.get(dayOf(one)) ?? []), one])
  const days = [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => mergeTestResults(own) ?? [])
  return { days, whole: run, refused, baseline: await recordedFor(sprint, cwd) }
}

function dayOf({ at }: TestResults): string {
  return at?.slice(0, 10) ?? ''
}

async function recordedFor(sprint: string | null, cwd: string): Promise<TestFacts['baseline']> {
  const known = await listBaselines(cwd)
  const own = sprint === null ? '' : slugOf(sprint)
  const name =
    known.find((one) => one === own || one === `sprint-${own}`) ?? (known.length === 1 ? known[0] : undefined)
  return name === undefined ? null : { recorded: await readBaseline(name, cwd), path: baselinePath(name) }
}
