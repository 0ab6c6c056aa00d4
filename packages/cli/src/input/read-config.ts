import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { SprintError } from '@sprint/core'
import type { Language } from '@sprint/reports'
import { didYouMean } from '../did-you-mean.js'
import { errorCode, explainReadError } from './file-error.js'
import { REPORT_LANGUAGES } from './report-languages.js'

export interface Config {
  /** Paths, folders and globs that stand for the project's documents when none are given. */
  readonly documents: readonly string[]
  /** Files and globs of test results that count as evidence when none are given. */
  readonly tests: readonly string[]
  /** The language that reports are written in; `null` where none is chosen. */
  readonly lang: Language | null
}

export const CONFIG_PATH = '.sprint/config.json'
const KEYS = ['documents', 'tests', 'lang']

/**
 * The project's configuration.
 *
 * @param cwd the working directory
 * @returns `null` where there is none
 * @example
 * await readConfig('/project') //=> { documents: ['docs/sprints'], tests: [], lang: null }
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
  const unknown = Object.keys(value).find((key) => !KEYS.includes(key))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, KEYS)
    throw new SprintError('invalid-option', `${CONFIG_PATH}: unknown key "${unknown}"${hint}; remove it`)
  }
  return {
    documents: paths('documents' in value ? value.documents : [], 'documents', 'docs/sprints'),
    tests: paths('tests' in value ? value.tests : [], 'tests', 'build/test-results/*.xml'),
    lang: 'lang' in value ? toLanguage(value.lang) : null,
  }
}

function paths(value: unknown, key: string, example: string): readonly string[] {
  if (isTexts(value)) return value
  const remedy = `write "${key}": ["${example}"]`
  throw new SprintError('invalid-option', `${CONFIG_PATH}: "${key}" is not a list of paths; ${remedy}`)
}

function toLanguage(value: unknown): Language {
  const known = REPORT_LANGUAGES.find((language) => language === value)
  if (known !== undefined) return known
  const remedy = `choose one of ${REPORT_LANGUAGES.join(', ')}`
  throw new SprintError(
    'invalid-option',
    `${CONFIG_PATH}: "lang" is no language that reports are written in; ${remedy}`,
  )
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string')
}
