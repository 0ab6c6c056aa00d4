import type { ReadDocument } from '../input/read-documents.js'
import type { RuleSettings } from '../input/rule-settings.js'
import { documentsAt } from './documents-at.js'
import { countFindings, type FindingCounts, fingerprinted, partition } from './fingerprint.js'
import { goneFindings, readKnownFindings, type Seen } from './known-findings.js'
import { review } from './review.js'
import type { Verdict } from './verdict.js'

/** What findings are held against. */
export interface Yardstick {
  readonly rules: RuleSettings
  /** What the project knows of. */
  readonly known: FindingCounts
  /** What there was where the branch began; `null`: nothing to compare with. */
  readonly before: { readonly since: string; readonly counts: FindingCounts } | null
  readonly cwd: string
}

/**
 * Collect what the findings of some documents are held against.
 *
 * @param documents as they are now
 * @param rules what the project has set
 * @param since what the branch is compared with; `undefined`: nothing
 * @param cwd the working directory
 * @throws `SprintError` where the list of known findings is damaged, or git cannot tell
 */
export async function yardstickFor(
  documents: readonly ReadDocument[],
  rules: RuleSettings,
  since: string | undefined,
  cwd: string,
): Promise<Yardstick> {
  const known = await readKnownFindings(cwd)
  if (since === undefined) return { rules, known, before: null, cwd }
  const there = await documentsAt(since, documents, cwd)
  const counts = countFindings(fingerprinted(review(there, rules).messages, there))
  return { rules, known, before: { since, counts }, cwd }
}

/**
 * Tell what is new in some documents from what is known, and from what they silence.
 *
 * @param documents as they are now
 * @param yardstick what to hold them against
 */
export function judge(documents: readonly ReadDocument[], { rules, known, before, cwd }: Yardstick): Verdict {
  const { messages, silenced } = review(documents, rules)
  const found = fingerprinted(messages, documents)
  const told = partition(found, known)
  const reasons = silenced.map(({ directive }) => directive.reason)
  const quiet = fingerprinted(
    silenced.map(({ message }) => message),
    documents,
  )
  return {
    fresh: before === null ? told.fresh : partition(told.fresh, before.counts).fresh,
    known: told.known,
    silenced: quiet.map((one, at) => ({ found: one, reason: reasons[at] ?? null })),
    gone: goneFindings(known, seenIn(documents, countFindings(found), cwd)),
    since: before?.since ?? null,
    documents: documents.length,
  }
}

/**
 * What a run has seen.
 *
 * @param documents that were checked
 * @param found in them
 * @param cwd the working directory
 */
export function seenIn(documents: readonly ReadDocument[], found: FindingCounts, cwd: string): Seen {
  return { found, checked: new Set(documents.map(({ document }) => document.path)), cwd }
}
