import { formatNumber } from '../../diagnostics/format-range.js'
import { quote } from '../../diagnostics/quote.js'
import type { ClaimOf } from '../../model/claim.js'
import { type FileFacts, lookUpKey } from '../observations.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'
import { evidenceOf } from './promised-file.js'

/** A file has as many lines, or takes as much room, as the document says. One that is not there is judged elsewhere. */
export const fileSize: VerdictRule = {
  kind: 'file-size',
  *judge({ documents }, { files }) {
    if (files === undefined) return
    for (const { claims, date } of documents) {
      for (const claim of claims) {
        if (claim.kind !== 'file-size') continue
        const found = files.get(lookUpKey(claim.file, claim.source.path))
        if (found === undefined || found === 'missing' || found === 'outside') continue
        const actual = claim.unit === 'lines' ? found.lines : found.bytes
        if (actual !== null) yield judgeSize(claim, found, actual, date)
      }
    }
  },
}

function judgeSize(claim: ClaimOf<'file-size'>, found: FileFacts, actual: number, written: string | null): Judgement {
  const { file, size, unit, atLeast, tolerance, source } = claim
  const expected = `${formatNumber(size)}${atLeast ? '+' : ''} ${unit}`
  const stated = { claim: `${quote(file)} has ${expected}`, evidence: evidenceOf(found), source, expected }
  const shown = `${actual} ${unit}`
  const isRight = atLeast ? actual >= size - tolerance : Math.abs(actual - size) <= tolerance
  if (isRight) return { ...stated, outcome: 'confirmed', reason: `${quote(file)} has ${shown}`, actual: shown }
  if (written !== null && found.changedOn !== null && found.changedOn > written) {
    const reason = `${quote(file)} has ${shown} and was changed on ${found.changedOn}, after the document of ${written}`
    return { ...stated, outcome: 'stale', reason, actual: shown }
  }
  const reason = `Unexpected size of ${quote(file)}, \`${expected}\`, expected \`${shown}\` as the file has`
  return { ...stated, outcome: 'contradicted', reason, actual: shown }
}
