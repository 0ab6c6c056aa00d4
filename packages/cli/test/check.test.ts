import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

// The 3rd of March 2026 is a Tuesday.
const PLAN = '# Sprint 7: Tables\n\n**Goal**: Guests book a table by phone\n\nThe booth opens on Friday, 2026-03-03.\n'
const WRONG = { 'sprint-7.md': PLAN }
const RIGHT = { 'sprint-7.md': PLAN.replace('Friday', 'Tuesday') }

describe('pretty', () => {
  test('shows each finding with its line, and counts them', async () => {
    const { sprintReport } = await projectOf(WRONG)
    const { code, stdout } = await sprintReport('check')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^sprint-7\.md\n {2}5:\d+ +\w+ +Unexpected .*weekday-mismatch\n +5 \| .*Friday/)
    expect(stdout).toMatch(/\n +\| +\^{6,}\n/)
    expect(stdout).toMatch(/\n1 (error|warning) in 1 document\n$/)
  })

  test('says so where nothing is wrong', async () => {
    const { sprintReport } = await projectOf(RIGHT)
    expect(await sprintReport('check')).toEqual({ code: 0, stdout: 'No findings in 1 document\n', stderr: '' })
  })

  test('is coloured on a terminal, unless the user does not want it', async () => {
    const hasColor = (text: string) => text.includes('\u001b[')
    const terminal = await projectOf(WRONG, { isTTY: true })
    expect(hasColor((await terminal.sprintReport('check')).stdout)).toBe(true)
    expect(hasColor((await terminal.sprintReport('check', '--no-color')).stdout)).toBe(false)
    const quiet = await projectOf(WRONG, { isTTY: true, env: { NO_COLOR: '1' } })
    expect(hasColor((await quiet.sprintReport('check')).stdout)).toBe(false)
    const pipe = await projectOf(WRONG)
    expect(hasColor((await pipe.sprintReport('check')).stdout)).toBe(false)
  })

  test('shows the place in a line that is longer than a screen', async () => {
    const long = PLAN.replace('The booth', `${'Tables and chairs. '.repeat(40)}The booth`)
    const { stdout } = await (await projectOf({ 'sprint-7.md': long })).sprintReport('check')
    const frame = stdout.split('\n').find((line) => line.includes('5 |')) ?? ''
    expect(frame).toContain('Friday')
    expect(frame.length).toBeLessThan(120)
  })

  test('a document cannot steer the terminal', async () => {
    const { sprintReport } = await projectOf({ 'sprint-7.md': PLAN.replace('opens', 'opens\u001b]0;owned\u0007') })
    const { stdout } = await sprintReport('check')
    expect(stdout).toContain('opens\\u001b]0;owned\\u0007')
  })
})

test('json holds the diagnostics and nothing else', async () => {
  const { sprintReport } = await projectOf(WRONG)
  const { code, stdout, stderr } = await sprintReport('check', '--format', 'json')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    messages: [{ file: 'sprint-7.md', line: 5, ruleId: 'weekday-mismatch', source: 'sprint' }],
  })
})

test('sarif names the rule and the region', async () => {
  const { sprintReport } = await projectOf({ 'docs/sprint 7.md': PLAN })
  const { stdout } = await sprintReport('check', '--format', 'sarif')
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sprint-report', rules: [{ id: 'weekday-mismatch' }] } },
        results: [
          {
            ruleId: 'weekday-mismatch',
            ruleIndex: 0,
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'docs/sprint%207.md' }, region: { startLine: 5 } } },
            ],
          },
        ],
      },
    ],
  })
})

test('github prints one annotation a line, with nothing that the document could add to it', async () => {
  const { sprintReport } = await projectOf({ 'sprint,7:.md': PLAN })
  const { stdout } = await sprintReport('check', '--format', 'github')
  expect(stdout).toMatch(
    /^::\w+ file=sprint%2C7%3A\.md,line=5,endLine=5,col=\d+,endColumn=\d+,title=weekday-mismatch::/,
  )
  expect(stdout.trimEnd()).not.toContain('\n')
})

test('warnings up to the given number pass', async () => {
  const { sprintReport } = await projectOf({ 'sprint-7.md': `${PLAN}\n| ID | Story |\n|---|---|\n| S-1 | [TBD] |\n` })
  const tally = JSON.parse((await sprintReport('check', '--format', 'json')).stdout)
  const severities = tally.messages.map(({ severity }: { severity: string }) => severity)
  const errors = severities.filter((severity: string) => severity === 'error').length
  const { code } = await sprintReport('check', '--max-warnings', '99')
  expect(code).toBe(errors > 0 ? 1 : 0)
})

test('input that cannot be read outweighs findings', async () => {
  const { sprintReport } = await projectOf(WRONG)
  const { code, stdout } = await sprintReport('check', 'sprint-7.md', 'sprint-8.md')
  expect(code).toBe(2)
  expect(stdout).toContain('weekday-mismatch')
})
