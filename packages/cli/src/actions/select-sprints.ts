import { type AssembledSprint, SprintError } from '@sprint/core'
import { didYouMean } from '../did-you-mean.js'

/**
 * The sprints that a command is about.
 *
 * @param assembled every sprint of the documents
 * @param id the one that the user wants; `undefined`: all of them
 * @throws `SprintError` where there is no such sprint
 */
export function selectSprints<T extends AssembledSprint>(
  assembled: readonly T[],
  id: string | undefined,
): readonly T[] {
  if (id === undefined) return assembled
  const wanted = bare(id)
  const selected = assembled.filter((one) =>
    [nameOf(one), one.sprint.title ?? ''].some((name) => bare(name) === wanted),
  )
  if (selected.length > 0) return selected
  const known = assembled.map(nameOf)
  const remedy = `choose one of ${known.join(', ')}${didYouMean(id, known)}`
  throw new SprintError('unknown-sprint', `--sprint: there is no sprint "${id}" in the documents; ${remedy}`)
}

/**
 * What to call a sprint: its id, else its title, else the name of the file that it was read from.
 *
 * @param assembled the sprint and its documents
 * @example
 * nameOf({ sprint: sprintFrom({ id: '12' }), documents: [], messages: [] }) //=> '12'
 */
export function nameOf({ sprint, documents }: AssembledSprint): string {
  const file = documents[0]?.path
    .split('/')
    .at(-1)
    ?.replace(/\.[^.]+$/, '')
  return sprint.id ?? sprint.title ?? file ?? 'without-a-name'
}

/** `Sprint 12`, `sprint-12` and `12` mean the same. */
function bare(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^sprint[\s_#-]*(?=\S)/, '')
}
