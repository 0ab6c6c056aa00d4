import { checks, SEVERITIES } from '@sprint/core'
import { REPORT_LANGUAGES } from '../src/input/report-languages.js'
import { RULE_IDS } from '../src/input/rule-settings.js'

/**
 * The JSON Schema of `.sprint/config.json`, for editors. It is written by the build and held current by a test.
 */
export function configSchema(): string {
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Configuration of sprint-report',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      documents: {
        description: 'Paths, folders and globs that stand for the project’s documents when none are given.',
        type: 'array',
        items: { type: 'string' },
      },
      tests: {
        description: 'Files and globs of test results that count as evidence when none are given.',
        type: 'array',
        items: { type: 'string' },
      },
      lang: { description: 'The language that reports are written in.', enum: REPORT_LANGUAGES },
      rules: {
        description: 'How grave each rule is, and what is set for it.',
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(RULE_IDS.map((id) => [id, settingOf(id)])),
      },
      words: {
        description: 'Words of the team’s own: lists of them by what they stand for; they win over the built-in words.',
        type: 'object',
      },
    },
    definitions: { severity: { enum: ['off', ...SEVERITIES] } },
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

function settingOf(id: string) {
  const severity = { $ref: '#/definitions/severity' }
  const options = checks.find((check) => check.id === id)?.options ?? {}
  const properties = Object.entries(options).map(([name, option]) => [
    name,
    { type: 'number', description: option.description, default: option.default, minimum: option.minimum },
  ])
  const whole = {
    type: 'object',
    additionalProperties: false,
    properties: { severity, ...Object.fromEntries(properties) },
  }
  return { anyOf: [severity, whole] }
}
