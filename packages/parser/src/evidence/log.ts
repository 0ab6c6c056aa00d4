import { CLOSING_LINES, COUNT_WORDS, INTERRUPTED } from './closing-lines.js'
import { laterTime, statedTime } from './iso-time.js'
import { type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import type { TestCounts } from './test-results.js'
import { type TextLine, textLines } from './text-lines.js'

/** Colours of a terminal. */
const COLOR = /\p{Cc}\[[\d;]*[A-Za-z]/gu
/** What a CI service puts before each line. */
const STAMP = /^(\d{4}-\d{2}-\d{2}T[\d:.]+Z) /
/** A closing line is short; a log has lines of any length. */
const LONGEST_LINE = 400

const NUMBER_FIRST = /(\d{1,9}) ([a-z]+)/gi
const WORD_FIRST = /([a-z]+)(?: [a-z]+)*[:=]? *(\d{1,9})/gi

/**
 * Read the closing lines of test runners in a log. A log may hold several runs, of one runner or of several: all of
 * them count.
 *
 *     ===== 2 failed, 40 passed, 1 skipped in 3.21s =====
 *           ^^^^^^^^  ^^^^^^^^^  ^^^^^^^^^
 *
 * @param file the file
 * @throws `Refusal` where there is no such line, or a run was interrupted
 */
export function readLog(file: ResultFile): Reading {
  const byTool = new Map<string, Map<keyof TestCounts, number>>()
  let at: string | null = null
  let last: TextLine | undefined
  for (const line of textLines(file.text)) {
    if (line.text.length > LONGEST_LINE) continue
    const plain = line.text.replace(COLOR, '').trimEnd()
    const stamp = STAMP.exec(plain)
    const text = stamp === null ? plain : plain.slice(stamp[0].length)
    if (INTERRUPTED.test(text)) {
      throw new Refusal(say('interrupted', {}), file.places.lineAt(line.start))
    }
    const closing = CLOSING_LINES.find((known) => known.line.test(text))
    if (closing === undefined) continue
    const counts = byTool.get(closing.tool) ?? new Map<keyof TestCounts, number>()
    for (const [name, count] of countsIn(closing.line.exec(text)?.[1] ?? '', closing.first)) {
      counts.set(name, (counts.get(name) ?? 0) + count)
      byTool.set(closing.tool, counts)
      last = line
    }
    at = laterTime(at, statedTime(stamp?.[1]))
  }
  if (last === undefined) {
    throw new Refusal(say('unknown', {}), file.places.lineAt(0))
  }
  return {
    format: 'log',
    tool: [...byTool.keys()].join(', '),
    cases: [],
    unnamed: sumUp([...byTool.values()]),
    stated: null,
    at,
    source: file.places.lineAt(last.start),
  }
}

function countsIn(text: string, first: 'number' | 'word'): (readonly [keyof TestCounts, number])[] {
  const pairs =
    first === 'number'
      ? Array.from(text.matchAll(NUMBER_FIRST), ([, number, word]) => ({ number, word }))
      : Array.from(text.matchAll(WORD_FIRST), ([, word, number]) => ({ number, word }))
  return pairs.flatMap(({ number, word }) => {
    const name = COUNT_WORDS.get(word?.toLowerCase() ?? '')
    return name === undefined ? [] : [[name, Number(number)] as const]
  })
}

/** Some runners say how many passed, some how many there were. */
function sumUp(runs: readonly ReadonlyMap<keyof TestCounts, number>[]): TestCounts {
  let [passed, failed, errors, skipped] = [0, 0, 0, 0]
  for (const run of runs) {
    const of = (name: keyof TestCounts) => run.get(name) ?? 0
    failed += of('failed')
    errors += of('errors')
    skipped += of('skipped')
    passed += run.get('passed') ?? Math.max(0, of('total') - of('failed') - of('errors') - of('skipped'))
  }
  return { passed, failed, errors, skipped, total: passed + failed + errors + skipped }
}
