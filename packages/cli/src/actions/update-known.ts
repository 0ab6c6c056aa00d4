import { countFindings, fingerprinted } from '../checking/fingerprint.js'
import { seenIn } from '../checking/judge.js'
import { KNOWN_PATH, readKnownFindings, updatedFindings, writeKnownFindings } from '../checking/known-findings.js'
import { review } from '../checking/review.js'
import type { ReadDocument } from '../input/read-documents.js'
import type { RuleSettings } from '../input/rule-settings.js'
import type { Io } from '../io.js'
import { counted } from '../output/counted.js'

/**
 * Write down every finding of the documents as known.
 *
 * @param documents as they are now
 * @param rules what the project has set
 * @param io the process
 */
export async function updateKnown(documents: readonly ReadDocument[], rules: RuleSettings, io: Io): Promise<void> {
  const found = fingerprinted(review(documents, rules).messages, documents)
  const known = updatedFindings(await readKnownFindings(io.cwd), seenIn(documents, countFindings(found), io.cwd))
  await writeKnownFindings(io.cwd, known)
  const all = [...known.values()].flatMap((own) => [...own.values()]).reduce((sum, { count }) => sum + count, 0)
  await io.stderr.write(`${KNOWN_PATH}: ${counted(all, 'finding')} known from now on\n`)
}
