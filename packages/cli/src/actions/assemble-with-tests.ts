import { type AssembledSprint, assemble, type SprintDocument } from '@sprint/core'
import type { ReadTestFiles } from '../input/read-results.js'
import { selectSprints } from './select-sprints.js'

/**
 * Make sprints of documents, and of the test results beside them.
 *
 * @param documents as they were read
 * @param results the files of test results
 * @param sprint the sprint that they belong to, as the user names it; by default the one with the newest document
 */
export async function assembleWithTests(
  documents: readonly SprintDocument[],
  { run }: ReadTestFiles,
  sprint?: string,
): Promise<AssembledSprint[]> {
  const all = assemble(documents)
  if (run === null) return all
  const { toTestRun } = await import('@sprint/parser/evidence')
  // A user names a sprint in more ways than its id.
  const id = sprint === undefined ? null : selectSprints(all, sprint)[0]?.sprint.id
  return assemble(documents, { tests: [toTestRun(run)], ...(id && { sprint: id }) })
}
