import { bareText } from '../../meaning/bare-text.js'
import { headerFacts } from '../../meaning/header-facts.js'
import { readSprintStatus } from '../../readers/read-sprint-status.js'
import type { ClaimReader } from './claim-reader.js'

// What is longer than this tells more than a status.
const MOST_WORDS = 8

/**
 * What fields say of how far the whole is, whatever they are called: status, review, planning.
 *
 * ```text
 * > | **Planning:** COMPLETE
 *                   ^^^^^^^^
 * ```
 */
export const status: ClaimReader = (context) =>
  headerFacts(context).flatMap(({ key, label, value, source, zone }) => {
    const said = readSprintStatus(value, context.lexicon) ?? null
    const isStatus = key === 'status'
    const isShort = value.split(/\s+/).length <= MOST_WORDS
    const best = context.lexicon.sprintStatuses.best(value)
    if (!isStatus && (zone === 'overview' || said === null || !isShort || (best?.share ?? 0) < 0.6)) return []
    return [{ kind: 'status' as const, subject: bareText(label), status: said, text: bareText(value), source }]
  })
