import { type AssembledSprint, assemble, type SprintDocument } from '@sprint/core'
import type { Problems } from '../input/problem.js'
import { readTests } from '../input/read-tests.js'
import type { Io } from '../io.js'
import { selectSprints } from './select-sprints.js'

export interface AssembleOptions {
  /** Files of test results, as the user gave them. */
  readonly tests?: readonly string[]
  /** The sprint that they belong to; by default the one with the newest document. */
  readonly sprint?: string
}

/**
 * Make sprints of documents, and of the test results beside them.
 *
 * @param documents as they were read
 * @param options which test results, and of which sprint
 * @param io the process
 * @param problems takes each file of results that cannot be trusted
 * @throws `SprintError` where a pattern matches no file
 */
export async function assembleWithTests(
  documents: readonly SprintDocument[],
  options: AssembleOptions,
  io: Io,
  problems: Problems,
): Promise<AssembledSprint[]> {
  const tests = await readTests(options.tests ?? [], io, problems)
  const all = assemble(documents)
  if (tests.length === 0) return all
  // A user names a sprint in more ways than its id.
  const id = options.sprint === undefined ? null : selectSprints(all, options.sprint)[0]?.sprint.id
  return assemble(documents, { tests, ...(id && { sprint: id }) })
}
