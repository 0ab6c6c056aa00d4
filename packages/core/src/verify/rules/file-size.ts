import { roundNumber } from '../../diagnostics/format-range.js'
import { quote } from '../../diagnostics/quote.js'
import { sayIn } from '../../messages/say.js'
import type { ClaimOf } from '../../model/claim.js'
import { type FileFacts, lookUpKey } from '../observations.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'
import { evidenceOf } from './promised-file.js'

const messages = {
  asStated: '`{file}` has {actual}',
  changedSince: '`{file}` has {actual} and was changed on {changed, date}, after the document of {written, date}',
  otherSize: 'Unexpected size of `{file}`, `{stated}`, expected `{actual}` as the file has',
  bytes: '{size} bytes',
  atLeastBytes: '{size}+ bytes',
  lines: '{size} lines',
  atLeastLines: '{size}+ lines',
} as const

const say = sayIn(messages)

/** A file has as many lines, or takes as much room, as the document says. One that is not there is judged elsewhere. */
export const fileSize: VerdictRule = {
  kind: 'file-size',
  messages,
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
  const shown = say(unit, { size: actual })
  const told = say(atLeast ? (unit === 'lines' ? 'atLeastLines' : 'atLeastBytes') : unit, { size: roundNumber(size) })
  const expected = told.reason
  const stated = { claim: `${quote(file)} has ${expected}`, evidence: evidenceOf(found), source, expected }
  const isRight = atLeast ? actual >= size - tolerance : Math.abs(actual - size) <= tolerance
  if (isRight)
    return { ...stated, outcome: 'confirmed', ...say('asStated', { file, actual: shown }), actual: shown.reason }
  if (written !== null && found.changedOn !== null && found.changedOn > written) {
    const reason = say('changedSince', { file, actual: shown, changed: found.changedOn, written })
    return { ...stated, outcome: 'stale', ...reason, actual: shown.reason }
  }
  const reason = say('otherSize', { file, stated: told, actual: shown })
  return { ...stated, outcome: 'contradicted', ...reason, actual: shown.reason }
}
