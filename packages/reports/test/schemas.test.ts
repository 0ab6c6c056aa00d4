import { readFileSync } from 'node:fs'
import { emptySprint, type Sprint } from '@sprint/core'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import {
  dailyReport,
  finalReport,
  LANGUAGES,
  planReport,
  REPORT_KINDS,
  type ReportOptions,
  type ReportView,
  retrospectiveReport,
  statusReport,
  trackerReport,
} from '../src/index.js'
import { EVIDENCE } from './support/evidence.js'
import { giftCards } from './support/gift-cards.js'
import { longPlan } from './support/long-plan.js'

const BUILD: Readonly<Record<string, (sprint: Sprint, options: ReportOptions) => ReportView>> = {
  daily: dailyReport,
  final: finalReport,
  plan: planReport,
  retrospective: retrospectiveReport,
  status: statusReport,
  tracker: (sprint, options) => trackerReport([giftCards, sprint], options),
}
const ajv = new Ajv({ strict: false, allErrors: true })
addFormats.default(ajv)

describe.each(REPORT_KINDS)('the schema of a %s report', (kind) => {
  const schema = JSON.parse(readFileSync(new URL(`../schema/${kind}.schema.json`, import.meta.url), 'utf8'))
  const isValid = ajv.compile(schema)
  const build = (sprint: Sprint, options: Partial<ReportOptions> = {}): unknown =>
    // What is undefined is absent in JSON.
    JSON.parse(JSON.stringify(BUILD[kind]?.(sprint, { date: '2026-03-11', ...options })))

  test.each<[string, Sprint]>([
    ['that has everything', giftCards],
    ['with many items', longPlan],
    ['of which nothing is known', emptySprint()],
  ])('holds for the report of a sprint %s', (_, sprint) => {
    for (const language of LANGUAGES) {
      isValid(build(sprint, { language, evidence: EVIDENCE, previous: giftCards, earlier: [longPlan] }))
      expect(isValid.errors).toBeNull()
    }
  })

  test('refuses the view of another kind, and a date that is none', () => {
    const view = Object(build(giftCards))
    expect(isValid({ ...view, kind: 'other' })).toBe(false)
    expect(isValid({ ...view, date: 'tomorrow' })).toBe(false)
  })

  test('refuses front matter whose values are of another type', () => {
    const view = Object(build(giftCards))
    const withKey = (key: string, value: unknown) =>
      isValid({ ...view, frontMatter: { ...view.frontMatter, [key]: value } })
    expect(withKey('itemsDone', 3)).toBe(true)
    for (const [key, value] of Object.entries({ itemsDone: '3', sprint: 14, start: 'Monday', lang: 'xx' }))
      expect([key, withKey(key, value)]).toEqual([key, false])
  })

  test('knows every section of the report', () => {
    const { sections } = Object(build(giftCards, { evidence: EVIDENCE }))
    expect(Object.keys(schema.properties.sections.properties)).toEqual(expect.arrayContaining(Object.keys(sections)))
  })
})
