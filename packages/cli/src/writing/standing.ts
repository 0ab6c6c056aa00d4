import { SprintError } from '@sprint/core'
import type { Conflict } from '@sprint/reports'
import { explainReadError } from '../input/file-error.js'
import { readPresent } from './read-present.js'
import type { Target } from './target.js'

/** How a file stands to what it should be. */
export interface Standing {
  readonly state: 'absent' | 'current' | 'outdated' | 'edited' | 'foreign'
  /** What stands there, and what should. */
  readonly before: string
  readonly after: string
  readonly conflicts: readonly Conflict[]
}

/**
 * Compare what stands in a file with what shall stand there.
 *
 * @param path the file
 * @param target what shall stand there
 */
export async function standingOf(path: string, target: Target): Promise<Standing> {
  const present = await readPresent(path).catch((error) => {
    throw new SprintError('unreadable-file', `${target.path}: ${explainReadError(error)}; check its permissions`)
  })
  if (present === 'not-text') return { state: 'foreign', before: '', after: '', conflicts: [] }
  const { text, conflicts } = target.next(present.text, false)
  const before = present.text ?? ''
  return { state: stateOf(present.text, text, conflicts), before, after: text, conflicts }
}

function stateOf(present: string | null, text: string, conflicts: readonly Conflict[]): Standing['state'] {
  if (present === null) return 'absent'
  if (conflicts.some(({ reason }) => reason === 'foreign')) return 'foreign'
  if (conflicts.length > 0) return 'edited'
  return text === present ? 'current' : 'outdated'
}
