import { addDays, type CalendarDate } from '@sprint/core'

export interface NewSprint {
  readonly id: string
  readonly start: CalendarDate
  /** Its length, weekends included. */
  readonly days: number
}

/**
 * The documents of a sprint that begins: small, and each line of them read by the parser.
 *
 * @param sprint what the user has said of it
 * @returns texts by file name
 * @example
 * Object.keys(newSprint({ id: '13', start: '2026-03-02', days: 14 })) //=> ['plan.md', 'daily.md', 'retrospective.md']
 */
export function newSprint(sprint: NewSprint): Readonly<Record<string, string>> {
  const end = addDays(sprint.start, sprint.days - 1)
  return { 'plan.md': plan(sprint, end), 'daily.md': daily(sprint), 'retrospective.md': retrospective(sprint) }
}

function plan({ id, start }: NewSprint, end: CalendarDate): string {
  return `# Sprint ${id}

**Sprint ID**: ${id}
**Goal**: One sentence that says what is better for whom when this sprint ends
**Start**: ${start}
**End**: ${end}
**Status**: planned

## Stories

| ID | Story | Points | Priority | Owner | Status |
| --- | --- | ---: | --- | --- | --- |
| S-1 | The first thing that someone can use | 3 | high | Alex | todo |
| S-2 | The second thing that someone can use | 2 | medium | Robin | todo |

**Total**: 5 points

## Success criteria

- [ ] Every story is shown to someone who asked for it
- [ ] All tests pass

## Risks

| Risk | Likelihood | Impact | Mitigation |
| --- | --- | --- | --- |
| Two stories change the same module | medium | medium | Agree on the interface on the first day |
`
}

function daily({ id, start }: NewSprint): string {
  return `# Sprint ${id}: daily log

## ${start}

**Done**

- Planned the sprint

**Next**

- Start S-1

**Blockers**

- None
`
}

function retrospective({ id }: NewSprint): string {
  return `# Sprint ${id}: retrospective

## What went well

- The plan was written before the work began

## What to improve

- Fill in this page while the sprint runs, not after it

## Actions

| Action | Owner | Status |
| --- | --- | --- |
| Read this page together on the last day | Alex | todo |
`
}
