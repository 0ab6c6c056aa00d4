import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { SprintError } from '@sprint/core'
import * as v from 'valibot'
import { errorCode, explainReadError } from '../input/file-error.js'
import { writeAtomically } from '../writing/write-atomically.js'
import type { FindingCounts } from './fingerprint.js'

export const KNOWN_PATH = '.sprint/known-findings.json'

const REMEDY = 'correct it, or remove it and run check --update-baseline'
/** By file, then by rule and fingerprint: a line for each, in an order that does not change. */
const counts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1)))
const KnownSchema = v.object({ version: v.literal(1), findings: v.record(v.string(), counts) })

/**
 * The findings that the project knows of and lives with.
 *
 * @param cwd the working directory
 * @returns none where there is no such file
 * @throws `SprintError` where the file is not what was written
 * @example
 * await readKnownFindings('/project')
 */
export async function readKnownFindings(cwd: string): Promise<FindingCounts> {
  try {
    const { findings } = v.parse(KnownSchema, JSON.parse(await readFile(join(cwd, KNOWN_PATH), 'utf8')))
    return new Map(Object.entries(findings).map(([file, own]) => [file, new Map(Object.entries(own).map(readEntry))]))
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') return new Map()
    const what = errorCode(cause) === '' ? 'is not a list of known findings' : explainReadError(cause)
    throw new SprintError('unreadable-file', `${KNOWN_PATH}: ${what}; ${REMEDY}`, { cause })
  }
}

function readEntry([key, count]: [string, number]) {
  const [rule = '', fingerprint = ''] = key.split(' ')
  return [fingerprint, { rule, count }] as const
}

/**
 * Write down what is known from now on.
 *
 * @param cwd the working directory
 * @param known the findings
 * @example
 * await writeKnownFindings('/project', countFindings(found))
 */
export async function writeKnownFindings(cwd: string, known: FindingCounts): Promise<void> {
  const findings = sorted(
    [...known].map(([file, own]): [string, Record<string, number>] => [
      file,
      sorted([...own].map(([fingerprint, { rule, count }]): [string, number] => [`${rule} ${fingerprint}`, count])),
    ]),
  )
  await writeAtomically(join(cwd, KNOWN_PATH), `${JSON.stringify({ version: 1, findings }, null, 2)}\n`)
}

function sorted<T>(entries: readonly [string, T][]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** What a run can tell of the known findings: it has looked at some files, and others are no more. */
export interface Seen {
  readonly found: FindingCounts
  readonly checked: ReadonlySet<string>
  readonly cwd: string
}

/**
 * How many known findings no longer occur. Of files that were not looked at nothing is said, unless they are gone.
 *
 * @param known the findings
 * @param seen what the run found, and where it looked
 */
export function goneFindings(known: FindingCounts, seen: Seen): number {
  let gone = 0
  for (const [file, own] of known) {
    if (!isJudged(file, seen)) continue
    for (const [fingerprint, { count }] of own) {
      gone += Math.max(0, count - (seen.found.get(file)?.get(fingerprint)?.count ?? 0))
    }
  }
  return gone
}

/**
 * What is known after a run: what it found, and what was known of files that it did not look at.
 *
 * @param known what was known before
 * @param seen what the run found, and where it looked
 */
export function updatedFindings(known: FindingCounts, seen: Seen): FindingCounts {
  return new Map([...[...known].filter(([file]) => !isJudged(file, seen)), ...seen.found])
}

function isJudged(file: string, { checked, cwd }: Seen): boolean {
  return checked.has(file) || !existsSync(resolve(cwd, file))
}
