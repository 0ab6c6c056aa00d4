import { quote } from '../../diagnostics/quote.js'
import { sayIn } from '../../messages/say.js'
import type { CalendarDate } from '../../model/calendar-date.js'
import { type FileFacts, lookUpKey } from '../observations.js'
import { type PromisedFile, promisedFiles } from '../promised-files.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

const messages = {
  outside: '`{file}` leads out of the project',
  missing: 'Unexpected absence of `{file}`, expected a file',
  empty: 'Unexpected empty file `{file}`, expected content',
  ignored: '`{file}` is there, but git is told to ignore it',
  untracked: 'Unexpected file `{file}` that git does not keep, expected one that was added',
  older: '`{file}` was last changed on {changed, date}, before the sprint began on {start, date}',
  there: '`{file}` is there',
} as const

const say = sayIn(messages)

/**
 * A file that the documents say was made exists, is not empty, is kept by git, and was changed since the sprint began.
 * A file that git was told to ignore proves nothing to anybody else.
 */
export const promisedFile: VerdictRule = {
  kind: 'promised-file',
  messages,
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
  if (found === 'outside') {
    return { outcome: 'no evidence', evidence: 'not looked at', ...say('outside', { file }) }
  }
  if (found === 'missing') {
    const evidence = `${quote(file)}: no such file`
    return { outcome: 'contradicted', evidence, ...say('missing', { file }), actual: 'missing' }
  }
  const evidence = evidenceOf(found)
  if (found.bytes === 0) {
    return {
      outcome: 'contradicted',
      evidence,
      ...say('empty', { file }),
      actual: 'empty',
    }
  }
  if (found.isTracked === false && found.isIgnored) {
    return { outcome: 'no evidence', evidence, ...say('ignored', { file }) }
  }
  if (found.isTracked === false) {
    return { outcome: 'contradicted', evidence, ...say('untracked', { file }), actual: 'untracked' }
  }
  if (start !== null && found.changedOn !== null && found.changedOn < start) {
    return { outcome: 'stale', evidence, ...say('older', { file, changed: found.changedOn, start }) }
  }
  return { outcome: 'confirmed', evidence, ...say('there', { file }) }
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
