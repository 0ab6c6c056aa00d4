import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = `# Sprint 7: Tables

**Sprint ID**: 7
**Goal**: Guests book a table by phone
**Start**: 2026-03-02
**End**: 2026-03-13

| ID | Story | Points | Owner | Status |
| --- | --- | ---: | --- | --- |
| S-1 | Ring the booth | 3 | Mara | done |
| S-2 | Read the menu | 1 | Jonas | in progress |
| S-3 | Pay by card | 2 | Mara | blocked |
`

test('shows the figures, and what needs a hand', async () => {
  const { sprintReport } = await projectOf({ 'sprint-7.md': PLAN })
  const { code, stdout } = await sprintReport('status', '--date', '2026-03-04')
  expect(code).toBe(0)
  expect(stdout).toContain('Guests book a table by phone\n2026-03-02 to 2026-03-13, working day 3 of 10\n')
  expect(stdout).toContain('Points  ████████████░░░░░░░░░░░░ 3 of 6 (50%)\n')
  expect(stdout).toContain('Items   ████████░░░░░░░░░░░░░░░░ 1 of 3 (33%)\n')
  expect(stdout).toContain('Blocked\n  S-3  Pay by card  (2 pt, Mara)\n')
  expect(stdout).toContain('In progress\n  S-2  Read the menu  (1 pt, Jonas)\n')
})

test('a document cannot steer the terminal', async () => {
  const { sprintReport } = await projectOf({ 'sprint-7.md': PLAN.replace('Pay', 'Pay\u001b[8m') })
  expect((await sprintReport('status')).stdout).not.toContain('\u001b')
})

test('of several sprints, shows the points of each at the end', async () => {
  const sprint = (id: string, start: string, points: number) =>
    `# Sprint ${id}\n\n**Sprint ID**: ${id}\n**Start**: ${start}\n**Completed Points**: ${points}\n`
  const { sprintReport } = await projectOf({
    'sprint-7.md': sprint('7', '2026-03-02', 16),
    'sprint-8.md': sprint('8', '2026-03-16', 8),
  })
  const { stdout } = await sprintReport('status')
  expect(stdout).toContain('\nVelocity  █▅  16, 8: 12 points on average, from 8 to 16\n')
  expect((await sprintReport('status', 'sprint-7.md')).stdout).not.toContain('Velocity')
})
