import { type Diagnostic, diagnostic } from '@sprint/core'
import { addCounts, countCases } from './count-cases.js'
import { isCtrf, readCtrf } from './ctrf.js'
import { decodeText } from './decode-text.js'
import { isGoTest, readGoTest } from './go-test.js'
import { identifyCases } from './identify-cases.js'
import { isJest, readJest } from './jest.js'
import { readJunit } from './junit.js'
import { limitCases } from './limit-cases.js'
import { readLog } from './log.js'
import { isMocha, readMocha } from './mocha.js'
import { parseJson } from './parse-json.js'
import { isPlaywright, readPlaywright } from './playwright.js'
import { type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import { isTap, readTap } from './tap.js'
import type { ReadResults, ResultFormat, TestResults } from './test-results.js'
import { createTextPlaces } from './text-places.js'

export interface ReadOptions {
  /** The file's path as it shall appear in every `source`; its ending decides where the content alone does not. */
  readonly path: string
  /** Nothing above this size is read: bytes, or characters of a text. */
  readonly maxBytes?: number
}

const DEFAULT_MAX_BYTES = 50_000_000

/**
 * Read a file of test results: JUnit XML, CTRF, the JSON of Jest, Vitest, Mocha, Playwright or `go test`, TAP, or a
 * log with the closing line of a runner. The content tells which. It never throws; what is truncated, interrupted or
 * not what it seems is not trusted at all, and one message says why.
 *
 * @param input the bytes of the file, or its text
 * @param options the path, and how much to read
 * @returns the results, or `null` with a message
 * @example
 * const tap = '1..2\nok 1 - plates restored\nnot ok 2 - checksums agree\n'
 * readTestResults(tap, { path: 'results.tap' }).run?.counts.failed //=> 1
 */
export function readTestResults(input: string | Uint8Array, options: ReadOptions): ReadResults {
  const { path, maxBytes = DEFAULT_MAX_BYTES } = options
  let format: ResultFormat | null = null
  const accept = (next: ResultFormat) => {
    format = next
  }
  try {
    const nowhere = { path, line: 1, column: 1, endLine: 1, endColumn: 1 }
    if (input.length > maxBytes) {
      throw new Refusal(say('size', { size: input.length, most: maxBytes }), nowhere)
    }
    const isGzip = typeof input !== 'string' && input[0] === 0x1f && input[1] === 0x8b
    const text = isGzip ? '' : decodeText(input)
    if (isGzip) throw new Refusal(say('compressed', {}), nowhere)
    if (text.trim() === '') throw new Refusal(say('empty', {}), nowhere)
    const file = { text, places: createTextPlaces(text, path) }
    const reading = readAny(file, path, accept)
    limitCases(reading.cases.length, file)
    const run = toResults(reading)
    return { format: reading.format, run, messages: doubts(reading, run) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { said, source } = error
    return { format, run: null, messages: [diagnostic({ ...RULE, severity: 'error' }, { ...said, source })] }
  }
}

/** It is about files of results, not about a document, so it has no page among the checks. */
const RULE = { id: 'test-results', severity: 'warning', url: null } as const

function readAny(file: ResultFile, path: string, accept: (format: ResultFormat) => void): Reading {
  const start = file.text.trimStart()
  if (start.startsWith('<')) {
    accept('junit')
    return readJunit(file)
  }
  if (isGoTest(file.text)) {
    accept('go-test')
    return readGoTest(file)
  }
  if (start.startsWith('{')) return readJson(file, accept)
  if (isTap(file.text) || /\.tap$/i.test(path)) {
    accept('tap')
    return readTap(file)
  }
  return readLog(file)
}

function readJson(file: ResultFile, accept: (format: ResultFormat) => void): Reading {
  const json = parseJson(file)
  const found = JSON_FORMATS.find(({ is }) => is(json))
  if (found === undefined) {
    throw new Refusal(say('otherJson', {}), file.places.lineAt(0))
  }
  accept(found.format)
  return found.read(file, json)
}

/** Vitest writes what Jest writes. */
const JSON_FORMATS: readonly {
  readonly format: ResultFormat
  readonly is: (json: unknown) => boolean
  readonly read: (file: ResultFile, json: unknown) => Reading
}[] = [
  { format: 'ctrf', is: isCtrf, read: readCtrf },
  { format: 'jest', is: isJest, read: readJest },
  { format: 'playwright', is: isPlaywright, read: readPlaywright },
  { format: 'mocha', is: isMocha, read: readMocha },
]

function toResults({ tool, cases, unnamed, at, source }: Reading): TestResults {
  const counts = addCounts([countCases(cases), ...(unnamed === undefined ? [] : [unnamed])])
  return { tool, cases: identifyCases(cases), counts, at, source }
}

/** What is odd about results that can be read. */
function doubts({ stated, source }: Reading, { counts: { total } }: TestResults): Diagnostic[] {
  if (total === 0) return [diagnostic(RULE, { ...say('noTests', {}), source })]
  // Some runners state fewer tests than they list, for they count suites; what is stated and not listed is missing.
  if (stated === null || stated <= total) return []
  const said = say('fewerListed', { stated, listed: total })
  return [diagnostic(RULE, { ...said, source, actual: String(stated), expected: [String(total)] })]
}
