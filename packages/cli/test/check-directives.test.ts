import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const table = (total: number) => `| ID | Story | Points | Status |
| --- | --- | ---: | --- |
| S-1 | Ring the booth | 5 | todo |
| S-2 | Print the menu | 3 | todo |
| **Total** | | **${total}** | |
`

async function check(plan: string) {
  const { sprintReport } = await projectOf({ 'sprint-7.md': plan })
  const { stdout } = await sprintReport('check', '--format', 'json')
  const { messages }: { messages: { ruleId: string; line: number; reason: string }[] } = JSON.parse(stdout)
  return messages.map(({ ruleId, line, reason }) => `${line} ${ruleId === 'directive' ? reason : ruleId}`)
}

describe('a comment in a document', () => {
  test('silences the next line, whatever blank lines are between', async () => {
    const plan = (comment: string) => `# Sprint 7\n\n- [ ] S-1: Ring\n\n${comment}\n\nMenus: 15/20 (85%)\n`
    expect(await check(plan(''))).toEqual(['7 percentage'])
    expect(await check(plan('<!-- sprint-disable-next-line percentage -->'))).toEqual([])
    expect(
      await check(plan('<!-- sprint-disable-next-line percentage, points-total -- the rest is at the printer -->')),
    ).toEqual(['5 Unexpected `sprint-disable-next-line points-total`, expected something to silence'])
  })

  test('silences a section until it is enabled again', async () => {
    const silenced = `<!-- sprint-disable points-total -->\n\n${table(9)}\n<!-- sprint-enable points-total -->\n`
    expect(await check(`# Sprint 7\n\n${silenced}`)).toEqual([])
    expect(await check(`# Sprint 7\n\n${silenced}\n## Later\n\n${table(10)}`)).toEqual(['19 points-total'])
  })

  test('without a name silences every rule', async () => {
    expect(await check(`# Sprint 7\n\n<!-- sprint-disable -->\n\n${table(9)}`)).toEqual([])
  })

  test('that is of no use is told', async () => {
    const plan = [
      '# Sprint 7',
      '<!-- sprint-disable points-totl -->',
      '<!-- sprint-disabel points-total -->',
      '<!-- sprint-enable percentage -->',
      '<!-- sprint-disable overload -- they know -->',
      '<!-- sprint: all other comments are not ours -->',
      '',
      table(8),
    ].join('\n')
    expect(await check(plan)).toEqual([
      '2 Unexpected rule `points-totl`, expected the id of a rule',
      '3 Unexpected comment `sprint-disabel`, expected `sprint-disable-next-line`, `sprint-disable`, `sprint-enable`',
      '4 Unexpected `sprint-enable percentage`, expected something to enable again',
      '5 Unexpected `sprint-disable overload`, expected something to silence',
    ])
  })

  test('that is shown as code is none', async () => {
    const shown =
      'Write `<!-- sprint-disable points-total -->`, or\n\n```html\n<!-- sprint-disable points-total -->\n```\n'
    expect(await check(`# Sprint 7\n\n${shown}\n${table(9)}`)).toEqual(['13 points-total'])
  })

  test('keeps a finding from being fixed', async () => {
    const plan = `# Sprint 7\n\n<!-- sprint-disable points-total -->\n\n${table(9)}`
    const { sprintReport } = await projectOf({ 'sprint-7.md': plan })
    expect(await sprintReport('check', '--fix')).toMatchObject({ code: 0, stderr: '' })
  })
})
