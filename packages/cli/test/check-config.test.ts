import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { describe, expect, test } from 'vitest'
import { configSchema } from '../scripts/config-schema.js'
import { projectOf } from './run-cli.js'

const PLAN = `# Sprint 7: Tables

| ID | Story | Points | Status |
| --- | --- | ---: | --- |
| S-1 | Ring the booth | 5 | todo |
| S-2 | Print the menu | 3 | todo |
| **Total** | | **9** | |
`
const OVERLOAD = `# Sprint 7

## Day 1: Calls

### Task 1.1: Ring the booth

**Owner:** Mara Lindt
**Time:** 4 hours

### Task 1.2: Print the menu

**Owner:** Mara Lindt
**Time:** 3 hours
`

async function check(config: unknown, plan = PLAN) {
  const { sprintReport } = await projectOf({ '.sprint/config.json': JSON.stringify(config), 'sprint-7.md': plan })
  const { code, stdout, stderr } = await sprintReport('check', '--format', 'json')
  if (stdout === '') return { code, stderr, found: [] }
  const { messages }: { messages: { ruleId: string; severity: string }[] } = JSON.parse(stdout)
  return { code, stderr, found: messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`) }
}

describe('the rules in .sprint/config.json', () => {
  test('are as grave as the project says, or off', async () => {
    expect(await check({})).toMatchObject({ code: 1, found: ['points-total warning'] })
    expect(await check({ rules: { 'points-total': 'error' } })).toMatchObject({
      code: 1,
      found: ['points-total error'],
    })
    expect(await check({ rules: { 'points-total': { severity: 'info' } } })).toMatchObject({ code: 0 })
    expect(await check({ rules: { 'points-total': 'off' } })).toEqual({ code: 0, stderr: '', found: [] })
  })

  test('take the options that they have', async () => {
    expect((await check({}, OVERLOAD)).found).toEqual([])
    expect((await check({ rules: { overload: { hoursPerDay: 6 } } }, OVERLOAD)).found).toEqual(['overload warning'])
  })

  test('count in reports as well', async () => {
    const report = async (rules: object) => {
      const files = { '.sprint/config.json': JSON.stringify({ rules }), 'sprint-7.md': PLAN }
      const { sprintReport } = await projectOf(files)
      return (await sprintReport('generate', 'final', '--stdout')).stdout
    }
    expect(await report({})).toContain('points-total')
    expect(await report({ 'points-total': 'off' })).not.toContain('points-total')
  })

  test('each mistake is one line that says what to write', async () => {
    const rules = { 'point-total': 'off', 'date-order': 'warn', overload: { hoursPerDay: '6', hoursPerWeek: 40 } }
    const { code, stderr } = await check({ document: [], rules })
    expect(code).toBe(2)
    expect(stderr).toBe(
      [
        '.sprint/config.json: unknown key "document" (did you mean documents?); remove it',
        '.sprint/config.json: rules: unknown rule "point-total" (did you mean points-total?); correct it or remove it',
        '.sprint/config.json: rules.date-order: "warn" is no severity; write off, error, warning, info',
        '.sprint/config.json: rules.overload.hoursPerDay: "6" is no number from 0; write "hoursPerDay": 8',
        '.sprint/config.json: rules.overload.hoursPerWeek: unknown option (did you mean hoursPerDay?); overload has severity, hoursPerDay\n',
      ].join('\n'),
    )
  })

  test('are no objects of a prototype', async () => {
    const text = '{ "rules": { "__proto__": "off", "overload": { "toString": 1 } } }'
    const { sprintReport } = await projectOf({ '.sprint/config.json': text, 'sprint-7.md': PLAN })
    const { code, stderr } = await sprintReport('check')
    expect(code).toBe(2)
    expect(stderr).toMatch(/unknown rule "__proto__".*\n.*rules\.overload\.toString: unknown option/)
  })
})

describe('the JSON Schema for editors', () => {
  const published = readFileSync(new URL('../schema/config.schema.json', import.meta.url), 'utf8')

  test('is what the rules say today', () => {
    expect(published).toBe(configSchema())
  })

  test('takes what the command takes, and refuses what it refuses', () => {
    const isValid = new Ajv().compile(JSON.parse(published))
    expect(isValid({ documents: ['docs'], rules: { overload: { severity: 'error', hoursPerDay: 6 } } })).toBe(true)
    expect(isValid({ rules: { 'points-total': 'off', disagreement: 'info' } })).toBe(true)
    expect(isValid({ rules: { 'point-total': 'off' } })).toBe(false)
    expect(isValid({ rules: { overload: { hoursPerDay: '6' } } })).toBe(false)
  })
})
