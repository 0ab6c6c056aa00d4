import * as v from 'valibot'
import { caseName } from './identify-cases.js'
import { laterTime, statedTime } from './iso-time.js'
import { type CaseDraft, type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import type { CaseStatus } from './test-results.js'
import { type TextLine, textLines } from './text-lines.js'

const EventSchema = v.object({
  Action: v.string(),
  Time: v.optional(v.string()),
  Package: v.optional(v.string()),
  Test: v.optional(v.string()),
  Elapsed: v.optional(v.number()),
})
type Event = v.InferOutput<typeof EventSchema>

const ENDS: ReadonlyMap<string, CaseStatus> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
])

/** A test or a package: what is known of it so far. */
interface Progress {
  readonly name: string
  readonly suite: string | null
  /** Where it ended; until then, where it began. */
  line: TextLine
  /** How each of its runs ended, in order; a run that has not ended is not in it. */
  readonly ends: CaseStatus[]
  seconds: number | null
}

/**
 * Read the events of `go test -json`, one a line; lines of the build between them are passed over.
 * A test that is run again (`-count`, `gotestsum --rerun-fails`) is one case. Tests count with their subtests, as all
 * tools around Go count them. A package that fails while none of its tests does is a case with the status `error`,
 * for it was not built or it crashed.
 *
 * @param file the file
 * @throws `Refusal` where a package has begun and not ended
 */
export function readGoTest(file: ResultFile): Reading {
  const tests = new Map<string, Progress>()
  const packages = new Map<string, Progress>()
  let at: string | null = null
  for (const line of textLines(file.text)) {
    const event = parseEvent(line, file)
    if (event?.Package === undefined) continue
    at = laterTime(at, statedTime(event.Time))
    const { Package: name, Test: test } = event
    const progress =
      test === undefined
        ? progressOf(packages, name, { name, suite: null, line })
        : progressOf(tests, `${name} ${test}`, { name: test, suite: name, line })
    const end = ENDS.get(event.Action)
    if (end !== undefined) {
      progress.ends.push(end)
      progress.seconds = event.Elapsed ?? null
      progress.line = line
    }
  }
  const unfinished = [...packages.values()].find(({ ends }) => ends.length === 0)
  const orphan = [...tests.values()].find(({ suite }) => suite !== null && !packages.has(suite))
  const cut = unfinished ?? orphan
  if (cut !== undefined) {
    const name = caseName(cut.suite ?? cut.name)
    throw new Refusal(say('cutPackage', { name }), file.places.lineAt(cut.line.start))
  }
  return {
    format: 'go-test',
    tool: 'go test',
    cases: [
      ...[...tests.values()].map((test) => toDraft(test, file)),
      ...failedPackages(packages, tests).map((one): CaseDraft => ({ ...toDraft(one, file), status: 'error' })),
    ],
    stated: null,
    at,
    source: file.places.lineAt([...packages.values()].at(-1)?.line.start ?? 0),
  }
}

/** Whether a text has such events, written as Go writes them. */
export function isGoTest(text: string): boolean {
  return /^\{(?:"(?:Time|ImportPath)":"[^"]{0,300}",)?"Action":"[a-z-]+"/m.test(text)
}

function parseEvent({ text, start }: TextLine, file: ResultFile): Event | null {
  if (!text.startsWith('{')) return null
  try {
    const event = v.safeParse(EventSchema, JSON.parse(text))
    return event.success ? event.output : null
  } catch {
    throw new Refusal(say('noEvent', {}), file.places.lineAt(start))
  }
}

function progressOf(
  all: Map<string, Progress>,
  key: string,
  first: Pick<Progress, 'name' | 'suite' | 'line'>,
): Progress {
  const known = all.get(key)
  if (known !== undefined) return known
  const progress: Progress = { ...first, ends: [], seconds: null }
  all.set(key, progress)
  return progress
}

function failedPackages(packages: ReadonlyMap<string, Progress>, tests: ReadonlyMap<string, Progress>): Progress[] {
  const hasFailed = ({ ends }: Progress) => (ends.at(-1) ?? 'failed') === 'failed'
  const explained = new Set([...tests.values()].filter(hasFailed).map(({ suite }) => suite))
  return [...packages.values()].filter(({ name, ends }) => ends.at(-1) === 'failed' && !explained.has(name))
}

function toDraft({ name, suite, line, ends, seconds }: Progress, { places }: ResultFile): CaseDraft {
  // A test that has not ended in a package that has was stopped by a crash.
  const status = ends.at(-1) ?? 'error'
  return {
    name: caseName(name),
    suite: suite === null ? null : caseName(suite),
    file: null,
    status,
    durationMs: seconds === null ? null : Math.round(seconds * 1_000_000) / 1000,
    isFlaky: status === 'passed' && ends.includes('failed'),
    retries: Math.max(0, ends.length - 1),
    source: places.lineAt(line.start),
  }
}
