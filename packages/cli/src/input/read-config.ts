import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SprintError } from '@sprint/core'
import { isOwnWords, type OwnWords, problemsOfWords } from '@sprint/parser'
import type { Language } from '@sprint/reports'
import { didYouMean } from '../did-you-mean.js'
import { errorCode, explainReadError } from './file-error.js'
import { REPORT_LANGUAGES } from './report-languages.js'
import { type Report, type RuleSettings, readRuleSettings } from './rule-settings.js'

export interface Config {
  /** Paths, folders and globs that stand for the project's documents when none are given. */
  readonly documents: readonly string[]
  /** Files and globs of test results that count as evidence when none are given. */
  readonly tests: readonly string[]
  /** The language that reports are written in; `null` where none is chosen. */
  readonly lang: Language | null
  readonly rules: RuleSettings
  /** Words of the team’s own; they win over the words that come with the parser. */
  readonly words: OwnWords | null
}

export const CONFIG_PATH = '.sprint/config.json'
const KEYS = ['$schema', 'documents', 'tests', 'lang', 'rules', 'words']

/**
 * The project's configuration.
 *
 * @param cwd the working directory
 * @returns `null` where there is none
 * @throws `SprintError`, or several of them in an `AggregateError`, where something in it is wrong
 * @example
 * (await readConfig('/project'))?.documents //=> ['docs/sprints']
 */
export async function readConfig(cwd: string): Promise<Config | null> {
  let text: string
  try {
    text = await readFile(join(cwd, CONFIG_PATH), 'utf8')
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT' || errorCode(cause) === 'ENOTDIR') return null
    throw new SprintError('unreadable-file', `${CONFIG_PATH}: ${explainReadError(cause)}; correct it or remove it`, {
      cause,
    })
  }
  return toConfig(parse(text))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new SprintError('invalid-option', `${CONFIG_PATH}: is not JSON (${reason}); correct it or remove it`, {
      cause,
    })
  }
}

function toConfig(value: unknown): Config {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SprintError('invalid-option', `${CONFIG_PATH}: is not an object; write { "documents": ["docs/sprints"] }`)
  }
  const mistakes: SprintError[] = []
  const report = (problem: string) => {
    mistakes.push(new SprintError('invalid-option', `${CONFIG_PATH}: ${problem}`))
  }
  for (const key of Object.keys(value)) {
    if (!KEYS.includes(key)) report(`unknown key "${key}"${didYouMean(key, KEYS)}; remove it`)
  }
  const read = {
    documents: readPaths(value, 'documents', 'docs/sprints', report),
    tests: readPaths(value, 'tests', 'build/test-results/*.xml', report),
    lang: 'lang' in value ? readLanguage(value.lang, report) : null,
    rules: readRuleSettings('rules' in value ? value.rules : {}, report),
    words: 'words' in value ? readWords(value.words, report) : null,
  }
  if (mistakes.length > 0) throw new AggregateError(mistakes)
  return read
}

function readPaths(value: object, key: 'documents' | 'tests', example: string, report: Report): readonly string[] {
  const paths: unknown = Object.entries(value).find(([name]) => name === key)?.[1] ?? []
  if (isTexts(paths)) return paths
  report(`"${key}" is not a list of paths; write "${key}": ["${example}"]`)
  return []
}

function readWords(value: unknown, report: Report): OwnWords | null {
  for (const problem of problemsOfWords(value)) report(problem)
  return isOwnWords(value) ? value : null
}

function readLanguage(value: unknown, report: Report): Language | null {
  const known = REPORT_LANGUAGES.find((language) => language === value)
  if (known !== undefined) return known
  report(`"lang" is no language that reports are written in; choose one of ${REPORT_LANGUAGES.join(', ')}`)
  return null
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
