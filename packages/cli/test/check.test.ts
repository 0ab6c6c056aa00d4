import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = '# Sprint 7: Tables\n\n**Goal**: Guests book a table by phone\n'
const ITEMS = '\n| ID | Story | Status |\n| --- | --- | --- |\n| S-1 | Ring the booth | todo |\n'
/** A plan that plans nothing. */
const WRONG = { 'sprint-7.md': PLAN }
const RIGHT = { 'sprint-7.md': PLAN + ITEMS }

describe('pretty', () => {
  test('shows each finding with its line, and counts them', async () => {
    const { sprintReport } = await projectOf(WRONG)
    const { code, stdout } = await sprintReport('check')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^sprint-7\.md\n {2}1:1 +warning {2}Unexpected plan without items, .* {2}not-understood\n/)
    expect(stdout).toContain('\n    1 | # Sprint 7: Tables\n')
    expect(stdout).toMatch(/\n1 warning in 1 document\n$/)
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

  test('a document cannot steer the terminal', async () => {
    const { sprintReport } = await projectOf({ 'sprint-7.md': PLAN.replace('Tables', 'Tables\u001b]0;owned\u0007') })
    const { stdout } = await sprintReport('check')
    expect(stdout).toContain('Tables\\u001b]0;owned\\u0007')
  })
})

test('json holds the diagnostics and nothing else', async () => {
  const { sprintReport } = await projectOf(WRONG)
  const { code, stdout, stderr } = await sprintReport('check', '--format', 'json')
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(JSON.parse(stdout)).toMatchObject({
    messages: [{ file: 'sprint-7.md', line: 1, ruleId: 'not-understood', source: 'sprint' }],
  })
})

test('sarif names the rule and the region', async () => {
  const { sprintReport } = await projectOf({ 'docs/sprint 7.md': PLAN })
  const { stdout } = await sprintReport('check', '--format', 'sarif')
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'sprint-report', rules: [{ id: 'not-understood' }] } },
        results: [
          {
            ruleId: 'not-understood',
            ruleIndex: 0,
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'docs/sprint%207.md' }, region: { startLine: 1 } } },
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
  expect(stdout).toMatch(/^::\w+ file=sprint%2C7%3A\.md,line=1,endLine=1,col=\d+,endColumn=\d+,title=not-understood::/)
  expect(stdout.trimEnd()).not.toContain('\n')
})

test('warnings up to the given number pass', async () => {
  const { sprintReport } = await projectOf(WRONG)
  expect((await sprintReport('check', '--max-warnings', '0')).code).toBe(1)
  expect((await sprintReport('check', '--max-warnings', '1')).code).toBe(0)
})

test('what two documents of a sprint say differently is found', async () => {
  const table = (points: number) =>
    `\n| ID | Story | Points |\n| --- | --- | ---: |\n| S-1 | Ring the booth | ${points} |\n`
  const { sprintReport } = await projectOf({
    'sprint-7/plan.md': `# Sprint 7: plan\n${table(3)}`,
    'sprint-7/report.md': `# Sprint 7: report\n${table(5)}`,
  })
  const { stdout } = await sprintReport('check', '--format', 'json')
  const { messages }: { messages: { ruleId: string }[] } = JSON.parse(stdout)
  expect(messages.map(({ ruleId }) => ruleId)).toContain('disagreement')
})

test('input that cannot be read outweighs findings', async () => {
  const { sprintReport } = await projectOf(WRONG)
  const { code, stdout } = await sprintReport('check', 'sprint-7.md', 'sprint-8.md')
  expect(code).toBe(2)
  expect(stdout).toContain('not-understood')
})
