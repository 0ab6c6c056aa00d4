// @ts-check

/** Texts that mean to be more than text, wherever a plan holds free text. */
const attacks = [
  '<script>window.attacked = 1</script>',
  '<img src=x onerror="window.attacked = 2">',
  '[click](javascript:window.attacked=3)',
  '![x](javascript:window.attacked=4)',
  '`code` ``` more',
  'a | b | c',
  '{{constructor.constructor("window.attacked = 5")()}} {{> final}} {{#each this}}',
  '\u202Edesrever\u202C \u2066inner\u2069',
  '</title></style></svg><svg onload="window.attacked = 6">',
  '%%{init: {"securityLevel": "loose"}}%% "]; end; click a call window.attacked()',
  '<!-- /sprint:items --> <!-- sprint:evil -->',
  '$$ \\href{javascript:window.attacked=7}{x} $$ :::danger',
]
const at = (/** @type {number} */ number) => attacks[number % attacks.length] ?? ''
const cell = (/** @type {number} */ number) => at(number).replaceAll('|', '\\|')

/** A plan as someone would write it who wants a report to run code, or to come apart. */
export const hostilePlan = `# Sprint 66: ${at(0)}

**Sprint ID**: 66
**Goal**: ${at(1)}
**Lead**: ${at(2)}
**Project**: ${at(3)}
**Start**: 2026-03-02
**End**: 2026-03-13
**Status**: Active
**Committed Points**: 99

${[0, 1, 2]
  .map(
    (week) => `## Week ${week + 1}: ${at(week + 5)}

| ID | Title | Points | Owner | Status |
| --- | --- | ---: | --- | --- |
${attacks.map((_, row) => `| X-${week * 20 + row} | ${cell(row)} | ${row} | ${cell(row + week)} | ${row % 2 ? 'Done' : 'To do'} |`).join('\n')}
`,
  )
  .join('\n')}
## Test results

- ${at(0)} baseline: 90 passed, 3 failed
- ${at(0)}: 95 passed, 1 failed

## Quality gates

${attacks.map((_, gate) => `### Gate G${gate}: ${at(gate)}\n\n**Authority:** ${at(gate + 1)}\n**Due:** 2026-03-${String(gate + 2).padStart(2, '0')}\n\n- [ ] ${at(gate + 2)}\n`).join('\n')}
## Risks

| Risk | Level | Mitigation |
| --- | --- | --- |
${attacks.map((_, risk) => `| ${cell(risk)} | High | ${cell(risk + 3)} |`).join('\n')}

## Blockers

${attacks.map((text) => `- ${text}`).join('\n')}

## Lessons learned

### What went well

${attacks.map((text) => `- ${text}`).join('\n')}
`
