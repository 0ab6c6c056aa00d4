import { SprintError } from '@sprint/core'
import { REPORT_KINDS, type ReportKind } from '@sprint/reports'
import { inWords } from '../commands/options.js'
import { didYouMean } from '../did-you-mean.js'

const WORDS = [...REPORT_KINDS, 'all']

/**
 * Tell the kind of report from the paths: the kind may be left out, so the first word can be either.
 *
 * @param first the first word
 * @param paths the words after it
 * @param isKindWanted whether a word that is no kind may be a misspelled one
 * @returns the kinds to write, and the paths to read
 * @example
 * reportKinds('docs/plan.md', []) //=> { kinds: ['final'], paths: ['docs/plan.md'] }
 */
export function reportKinds(
  first: string,
  paths: readonly string[],
  isKindWanted = true,
): { readonly kinds: readonly ReportKind[]; readonly paths: readonly string[] } {
  if (first === 'all') return { kinds: REPORT_KINDS, paths }
  const kind = REPORT_KINDS.find((known) => known === first)
  if (kind !== undefined) return { kinds: [kind], paths }
  // A path shows itself by what no kind has in it.
  if (!isKindWanted || /[./\\*{[]/.test(first)) return { kinds: ['final'], paths: [first, ...paths] }
  const remedy = `choose ${inWords(WORDS)}${didYouMean(first, WORDS)}, or write a folder as ./${first}`
  throw new SprintError('unknown-report', `generate: unknown report "${first}"; ${remedy}`)
}
