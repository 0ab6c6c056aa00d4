import type { Blocker } from '../model/risk.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { wordsOf } from '../select/item-key.js'

/**
 * Say of issues that nobody resolved in words by which day they were gone: a later document that says `Blockers: none`
 * means those of the days before too.
 *
 * @param blockers the issues of a sprint
 * @param documents its documents, oldest first
 * @returns the issues in their order
 * @example
 * const blocker = { title: 'No keys', impact: null, item: null, resolution: null, since: null, goneBy: null, source: sourceAt(9) }
 * const monday = documentFrom({ date: '2026-03-02', sprint: { blockers: [blocker] } })
 * const none = { kind: 'none', what: 'blocker', level: null, text: 'None', source: sourceAt(9) }
 * const tuesday = documentFrom({ date: '2026-03-03', claims: [none] })
 * goneBlockers([blocker], [monday, tuesday])[0].goneBy //=> '2026-03-03'
 */
export function goneBlockers(blockers: readonly Blocker[], documents: readonly SprintDocument[]): Blocker[] {
  const without = documents
    .flatMap(({ date, claims }) => {
      const saysNone = claims.some((claim) => claim.kind === 'none' && claim.what === 'blocker')
      return saysNone && date !== null ? [date] : []
    })
    .toSorted()
  return blockers.map((blocker) => {
    const words = wordsOf(blocker.title)
    const mentions = documents.filter(({ sprint }) => sprint.blockers.some(({ title }) => wordsOf(title) === words))
    const dates = mentions.flatMap(({ date }) => date ?? []).toSorted()
    const last = dates.at(-1)
    // Nobody knows how old a document without a date is.
    if (blocker.resolution !== null || last === undefined || dates.length < mentions.length) return blocker
    return { ...blocker, goneBy: without.find((date) => date > last) ?? null }
  })
}
