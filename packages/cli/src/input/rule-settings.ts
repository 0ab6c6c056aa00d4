import { checks, SEVERITIES, type Severity } from '@sprint/core'
import { didYouMean } from '../did-you-mean.js'

/** What a project has set for the rules. */
export interface RuleSettings {
  /** How grave a rule is, by its id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>
  /** What is set for a rule, by its id and the name of the option. */
  readonly options: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** What is found besides the checks of one document: how its bytes read, and what documents say against each other. */
const OTHER_RULES = ['binary', 'directive', 'disagreement', 'encoding', 'front-matter', 'nesting']

/** Every rule as it is. */
export const NOTHING_SET: RuleSettings = { severities: {}, options: {} }

/** The ids of all rules, sorted. */
export const RULE_IDS: readonly string[] = [...checks.map(({ id }) => id), ...OTHER_RULES].sort()

const LEVELS: readonly string[] = ['off', ...SEVERITIES]

/** Takes what is wrong with the configuration, each as the end of a line: `rules.overload: …`. */
export type Report = (problem: string) => void

/**
 * Read the settings of the rules.
 *
 * @param value what stands under `rules` in the configuration
 * @param report takes each mistake
 * @returns all that is without a mistake
 * @example
 * readRuleSettings({ overload: { severity: 'error', hoursPerDay: 6 } }, report).severities //=> { overload: 'error' }
 */
export function readRuleSettings(value: unknown, report: Report): RuleSettings {
  const severities: Record<string, Severity | 'off'> = {}
  const options: Record<string, Record<string, number>> = {}
  if (!isObject(value)) report('"rules" is not an object; write "rules": { "overload": "off" }')
  else {
    for (const [id, setting] of Object.entries(value)) {
      if (!RULE_IDS.includes(id)) {
        report(`rules: unknown rule ${JSON.stringify(id)}${didYouMean(id, RULE_IDS)}; correct it or remove it`)
        continue
      }
      const { severity, ...rest } = isObject(setting) ? setting : { severity: setting }
      if (isLevel(severity)) severities[id] = severity
      else if (severity !== undefined) report(explainLevel(id, severity))
      options[id] = readOptions(id, rest, report)
    }
  }
  return { severities, options }
}

function readOptions(id: string, values: Record<string, unknown>, report: Report): Record<string, number> {
  const known = checks.find((check) => check.id === id)?.options ?? {}
  const read: Record<string, number> = {}
  for (const [name, value] of Object.entries(values)) {
    const option = Object.hasOwn(known, name) ? known[name] : undefined
    const at = `rules.${id}.${name}`
    if (option === undefined) {
      const names = ['severity', ...Object.keys(known)]
      report(`${at}: unknown option${didYouMean(name, names)}; ${id} has ${names.join(', ')}`)
    } else if (typeof value !== 'number' || value < option.minimum) {
      report(`${at}: ${JSON.stringify(value)} is no number from ${option.minimum}; write "${name}": ${option.default}`)
    } else read[name] = value
  }
  return read
}

function explainLevel(id: string, severity: unknown): string {
  const guess = typeof severity === 'string' ? didYouMean(severity, LEVELS) : ''
  return `rules.${id}: ${JSON.stringify(severity)} is no severity${guess}; write ${LEVELS.join(', ')}`
}

function isLevel(value: unknown): value is Severity | 'off' {
  return typeof value === 'string' && LEVELS.includes(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
