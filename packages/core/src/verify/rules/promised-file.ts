import { quote } from '../../diagnostics/quote.js'
import type { CalendarDate } from '../../model/calendar-date.js'
import { type FileFacts, lookUpKey } from '../observations.js'
import { type PromisedFile, promisedFiles } from '../promised-files.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

/**
 * A file that the documents say was made exists, is not empty, is kept by git, and was changed since the sprint began.
 * A file that git was told to ignore proves nothing to anybody else.
 */
export const promisedFile: VerdictRule = {
  kind: 'promised-file',
  *judge(assembled, { files }) {
    if (files === undefined) return
    for (const promised of promisedFiles(assembled)) {
      const found = files.get(lookUpKey(promised.file, promised.source.path))
      if (found === undefined) continue
      const by = promised.by === null ? '' : ` by ${quote(promised.by)}`
      const claim = `${quote(promised.file)} was made${by}`
      yield { claim, item: promised.by, source: promised.source, ...judgeFile(promised, found, assembled.sprint.start) }
    }
  },
}

type Part = Omit<Judgement, 'claim' | 'source'>

function judgeFile({ file }: PromisedFile, found: FileFacts | 'missing' | 'outside', start: CalendarDate | null): Part {
  const name = quote(file)
  if (found === 'outside') {
    return { outcome: 'no evidence', evidence: 'not looked at', reason: `${name} leads out of the project` }
  }
  if (found === 'missing') {
    const reason = `Unexpected absence of ${name}, expected a file`
    return { outcome: 'contradicted', evidence: `${name}: no such file`, reason, actual: 'missing' }
  }
  const evidence = evidenceOf(found)
  if (found.bytes === 0) {
    return {
      outcome: 'contradicted',
      evidence,
      reason: `Unexpected empty file ${name}, expected content`,
      actual: 'empty',
    }
  }
  if (found.isTracked === false && found.isIgnored) {
    return { outcome: 'no evidence', evidence, reason: `${name} is there, but git is told to ignore it` }
  }
  if (found.isTracked === false) {
    const reason = `Unexpected file ${name} that git does not keep, expected one that was added`
    return { outcome: 'contradicted', evidence, reason, actual: 'untracked' }
  }
  if (start !== null && found.changedOn !== null && found.changedOn < start) {
    const reason = `${name} was last changed on ${found.changedOn}, before the sprint began on ${start}`
    return { outcome: 'stale', evidence, reason }
  }
  return { outcome: 'confirmed', evidence, reason: `${name} is there` }
}

/**
 * A file in a few words.
 *
 * @param facts what is known of it
 */
export function evidenceOf({ path, bytes, lines, isTracked, changedOn }: FileFacts): string {
  const parts = [
    `${bytes} bytes`,
    lines === null ? null : `${lines} lines`,
    isTracked === null ? null : isTracked ? 'kept by git' : 'not kept by git',
    changedOn === null ? null : `changed on ${changedOn}`,
  ]
  return `${quote(path)}: ${parts.filter((part) => part !== null).join(', ')}`
}
