import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectOf, runIn } from './run-cli.js'

const plan = (id: string, start = '2026-03-02', end = '2026-03-13') => `# Sprint ${id}: Tables

**Sprint ID**: ${id}
**Goal**: Guests book a table by phone
**Start**: ${start}
**End**: ${end}

| ID | Story | Points | Owner | Status |
| --- | --- | ---: | --- | --- |
| S-1 | Ring the booth | 3 | Mara | done |
| S-2 | Read the menu | 2 | Jonas | todo |
`
const ONE = { 'sprint-7/plan.md': plan('7') }
const FINAL = 'reports/sprint-7-final.md'

describe('what is written', () => {
  test('writes in the language that is asked for, or configured', async () => {
    const { sprintReport } = await projectOf({ 'plan.md': plan('7'), '.sprint/config.json': '{ "lang": "fr" }' })
    expect((await sprintReport('generate', '--lang', 'de', '--stdout')).stdout).toContain('## Zusammenfassung')
    expect((await sprintReport('generate', '--stdout')).stdout).toContain('## Résumé')
    expect((await sprintReport('generate', '--lang', 'it')).stderr).toContain('Choose en, de, es, fr or pt.')
  })

  test('a final report, where nothing else is asked for', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    expect(await sprintReport('generate')).toEqual({ code: 0, stdout: `${FINAL}\n`, stderr: '' })
    const text = await readFile(join(folder, FINAL), 'utf8')
    expect(text).toMatch(
      /^---\n# sprint:front-matter parts=[\w,-]+ digest=[0-9a-f]{12}\ngenerator: sprint-report\nkind: final\n/,
    )
    expect(text).toContain('Ring the booth')
    expect(await readdir(join(folder, 'reports'))).toEqual(['sprint-7-final.md'])
  })

  test('each kind of each sprint, the daily one by its date', async () => {
    const { sprintReport } = await projectOf({ ...ONE, 'sprint-8/plan.md': plan('8', '2026-03-16', '2026-03-27') })
    const { stdout } = await sprintReport('generate', 'all', '--out', 'docs/out')
    expect(stdout.split('\n').sort()).toEqual([
      '',
      'docs/out/sprint-7-daily-2026-03-13.md',
      'docs/out/sprint-7-final.md',
      'docs/out/sprint-7-retrospective.md',
      'docs/out/sprint-7-status.md',
      'docs/out/sprint-8-daily-2026-03-27.md',
      'docs/out/sprint-8-final.md',
      'docs/out/sprint-8-retrospective.md',
      'docs/out/sprint-8-status.md',
      'docs/out/sprint-9-plan.md',
      'docs/out/sprint-tracker.md',
    ])
  })

  test('links lead back into the folder from outside of it', async () => {
    const { folder } = await projectOf({ 'shop/plan.md': plan('7') })
    await runIn(join(folder, 'shop'), ['generate', '--out', '../site'])
    expect(await readFile(join(folder, 'site/sprint-7-final.md'), 'utf8')).toContain('](../shop/plan.md#L5)')
  })

  test('a draft of the sprint after the newest, with what that leaves open', async () => {
    const { sprintReport } = await projectOf({ ...ONE, 'sprint-8/plan.md': plan('8', '2026-03-16', '2026-03-27') })
    const { stdout } = await sprintReport('generate', 'plan', '--stdout')
    expect(stdout).toContain('# Sprint 9 — Plan')
    expect(stdout).toContain('- **Start:** 30 March 2026')
    expect(stdout).toContain('Read the menu')
    expect(stdout).not.toContain('S-1')
  })

  test('all sprints on one page', async () => {
    const { sprintReport } = await projectOf({ ...ONE, 'sprint-8/plan.md': plan('8', '2026-03-16', '2026-03-27') })
    const { stdout } = await sprintReport('generate', 'tracker', '--stdout')
    expect(stdout).toMatch(/Sprint 7: Tables.*\| 2026-03-02 \|/)
    expect(stdout).toMatch(/Sprint 8: Tables.*\| 2026-03-16 \|/)
    expect(stdout.match(/^\| \[sprint-\d\/plan\.md\]/gm)).toHaveLength(2)
  })

  test('one sprint, for one day, as data', async () => {
    const { folder, sprintReport } = await projectOf({ ...ONE, 'sprint-8/plan.md': plan('8') })
    const argv = ['generate', 'daily', '--sprint', 'sprint 8', '--date', 'today', '--format', 'json']
    expect((await sprintReport(...argv)).stdout).toBe('reports/sprint-8-daily-2026-03-04.json\n')
    const text = await readFile(join(folder, 'reports/sprint-8-daily-2026-03-04.json'), 'utf8')
    expect(JSON.parse(text)).toMatchObject({
      generator: 'sprint-report',
      kind: 'daily',
      sprint: '8',
      date: '2026-03-04',
    })
  })

  test('a day as it stood then, whatever was written later', async () => {
    const daily = (day: string, status: string) =>
      `# Daily Standup ${day}\n\n**Sprint ID**: 7\n\n## Progress\n\n| ID | Story | Points | Status |\n| --- | --- | ---: | --- |\n| S-2 | Read the menu | 2 | ${status} |\n`
    const { sprintReport } = await projectOf({
      ...ONE,
      'sprint-7/monday.md': daily('2026-03-09', 'in progress'),
      'sprint-7/tuesday.md': daily('2026-03-10', 'done'),
    })
    expect((await sprintReport('generate', 'status', '--stdout')).stdout).toContain('\nitemsShare: 100\n')
    const { stdout } = await sprintReport('generate', 'status', '--stdout', '--date', '2026-03-09')
    expect(stdout).toContain('\nitemsShare: 50\n')
    expect(stdout).not.toContain('tuesday.md')
  })

  test('the kind may be left out before a path', async () => {
    const { sprintReport } = await projectOf(ONE)
    expect((await sprintReport('generate', 'sprint-7/plan.md')).stdout).toBe(`${FINAL}\n`)
  })

  test('the same bytes for the same input', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    await sprintReport('generate', 'all')
    const before = await readFile(join(folder, FINAL), 'utf8')
    await sprintReport('generate', 'all')
    expect(await readFile(join(folder, FINAL), 'utf8')).toBe(before)
  })

  test('nothing outside the folder, whatever a document calls its sprint', async () => {
    const { folder, sprintReport } = await projectOf({ 'sprint.md': plan('../../../etc/x\u0001/..') })
    const { stdout } = await sprintReport('generate')
    expect(stdout).toMatch(/^reports\/sprint-[\w-]+-final\.md\n$/)
    expect((await readdir(folder)).sort()).toEqual(['reports', 'sprint.md'])
  })

  test('with templates of the user', async () => {
    const { sprintReport } = await projectOf({ ...ONE, 'templates/header.hbs': 'Our own words\n' })
    expect((await sprintReport('generate', '--templates', 'templates', '--stdout')).stdout).toContain('Our own words')
  })
})

describe('what people wrote is kept', () => {
  test('a file that is not ours', async () => {
    const { folder, sprintReport } = await projectOf({ ...ONE, [FINAL]: '# By hand\n' })
    const { code, stderr } = await sprintReport('generate', 'final', 'sprint-7')
    expect(code).toBe(2)
    expect(stderr).toBe(
      `${FINAL}: was not generated by sprint-report; move it away, or pass --force (keeps it beside as .bak)\n`,
    )
    expect(await readFile(join(folder, FINAL), 'utf8')).toBe('# By hand\n')
  })

  test('a report that was edited, also when it is replaced', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    await sprintReport('generate')
    const edited = (await readFile(join(folder, FINAL), 'utf8')).replace('1 is done', '1 is done by the cooks')
    await writeFile(join(folder, FINAL), edited)
    await writeFile(join(folder, 'sprint-7/plan.md'), plan('7').replace('todo', 'done'))
    expect((await sprintReport('generate')).stderr).toMatch(
      /^reports\/sprint-7-final\.md:\d+: `summary` was edited since it was generated; put them outside the markers /,
    )
    expect(await readFile(join(folder, FINAL), 'utf8')).toBe(edited)
    const forced = await sprintReport('generate', '--force')
    expect(forced).toMatchObject({ code: 0, stderr: `${FINAL}: was replaced; the old text is in ${FINAL}.bak\n` })
    expect(await readFile(join(folder, `${FINAL}.bak`), 'utf8')).toBe(edited)
    expect(await readFile(join(folder, FINAL), 'utf8')).not.toContain('cooks')
  })

  test('a backup is never written over', async () => {
    const { folder, sprintReport } = await projectOf({ ...ONE, [FINAL]: 'second', [`${FINAL}.bak`]: 'first' })
    await sprintReport('generate', '--force', 'final', 'sprint-7')
    expect(await readFile(join(folder, `${FINAL}.bak`), 'utf8')).toBe('first')
    expect(await readFile(join(folder, `${FINAL}.2.bak`), 'utf8')).toBe('second')
  })

  test('a link is not followed', async () => {
    const { folder, sprintReport } = await projectOf({ ...ONE, 'precious.md': 'mine' })
    await mkdir(join(folder, 'reports'))
    await symlink('../precious.md', join(folder, FINAL))
    expect((await sprintReport('generate', 'final', 'sprint-7')).code).toBe(2)
    await sprintReport('generate', 'final', 'sprint-7', '--force')
    expect(await readFile(join(folder, 'precious.md'), 'utf8')).toBe('mine')
  })

  test('line ends that git has changed are no edit', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    await sprintReport('generate')
    const text = await readFile(join(folder, FINAL), 'utf8')
    await writeFile(join(folder, FINAL), text.replaceAll('\n', '\r\n'))
    expect((await sprintReport('generate', '--check')).code).toBe(0)
    await writeFile(join(folder, 'sprint-7/plan.md'), plan('7').replace('todo', 'done'))
    expect((await sprintReport('generate')).code).toBe(0)
  })
})

test('--check tells what is missing, out of date or edited, and writes nothing', async () => {
  const { folder, sprintReport } = await projectOf(ONE)
  const missing = await sprintReport('generate', '--check')
  expect(missing).toEqual({ code: 1, stdout: `${FINAL}: is missing; run \`sprint-report generate\`\n`, stderr: '' })
  await sprintReport('generate')
  expect(await sprintReport('generate', '--check')).toEqual({ code: 0, stdout: '', stderr: '' })
  await writeFile(join(folder, 'sprint-7/plan.md'), plan('7').replace('todo', 'done'))
  expect((await sprintReport('generate', '--check')).stdout).toContain('is out of date')
})

describe('a report that people write in', () => {
  const THANKS = 'A word of thanks to the cooks.'

  test('is brought up to date around their words', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    await sprintReport('generate')
    await writeFile(
      join(folder, FINAL),
      (await readFile(join(folder, FINAL), 'utf8')).replace('<!-- sprint:items', `${THANKS}\n\n<!-- sprint:items`),
    )
    await writeFile(join(folder, 'sprint-7/plan.md'), plan('7').replace('todo', 'done'))
    const check = await sprintReport('generate', '--check')
    expect(check.code).toBe(1)
    expect(check.stdout).toContain(
      `${FINAL}: is out of date; run \`sprint-report generate\` again\n--- a/${FINAL}\n+++ b/${FINAL}\n@@ `,
    )
    expect(check.stdout).toContain('\n+itemsDone: 2\n')
    expect(await sprintReport('generate')).toMatchObject({ code: 0, stderr: '' })
    const text = await readFile(join(folder, FINAL), 'utf8')
    expect(text).toContain(THANKS)
    expect(text).toContain('itemsDone: 2')
    expect(await sprintReport('generate', '--check')).toMatchObject({ code: 0, stdout: '' })
  })

  test('as HTML and JSON is kept whole or written anew', async () => {
    const { folder, sprintReport } = await projectOf(ONE)
    for (const format of ['html', 'json']) {
      const path = `reports/sprint-7-final.${format}`
      expect(await sprintReport('generate', '--format', format)).toMatchObject({ code: 0, stdout: `${path}\n` })
      const text = await readFile(join(folder, path), 'utf8')
      await sprintReport('generate', '--format', format)
      expect(await readFile(join(folder, path), 'utf8')).toBe(text)
      await writeFile(join(folder, path), text.replace('Ring the booth', 'Ring the bell'))
      expect(await sprintReport('generate', '--format', format)).toMatchObject({ code: 2 })
      expect(await sprintReport('generate', '--format', format, '--force')).toMatchObject({ code: 0 })
      expect(await readFile(join(folder, path), 'utf8')).toBe(text)
    }
  })
})

describe('regions of other pages', () => {
  const README = `# Shop

Ours.

<!-- sprint:summary sprint=7 heading=3 -->
<!-- /sprint:summary -->

\`\`\`md
<!-- sprint:tests -->
\`\`\`
`

  test('are filled and kept current; the rest of the page stays', async () => {
    const { folder, sprintReport } = await projectOf({ ...ONE, 'README.md': README })
    expect(await sprintReport('generate', '--regions', 'README.md', 'sprint-7')).toMatchObject({
      code: 0,
      stdout: 'README.md\n',
    })
    const text = await readFile(join(folder, 'README.md'), 'utf8')
    expect(text).toContain('### Summary\n')
    expect(text).toContain('Of 5 planned points, 3 are completed (60%).')
    expect(text.startsWith('# Shop\n\nOurs.\n\n<!-- sprint:summary sprint=7 heading=3 digest=')).toBe(true)
    expect(text.endsWith('```md\n<!-- sprint:tests -->\n```\n')).toBe(true)
    expect(await readdir(folder)).toEqual(['README.md', 'sprint-7'])
    expect((await sprintReport('generate', '--regions', '.', '--check')).code).toBe(0)
    await writeFile(join(folder, 'sprint-7/plan.md'), plan('7').replace('todo', 'done'))
    expect((await sprintReport('generate', '--regions', '.', '--check')).stdout).toContain('README.md: is out of date')
  })

  test('are no source of the next report', async () => {
    const page = `${plan('7')}\n<!-- sprint:items -->\n<!-- /sprint:items -->\n`
    const { folder, sprintReport } = await projectOf({ 'sprint-7/plan.md': page })
    await sprintReport('generate', '--regions', 'sprint-7')
    const first = await readFile(join(folder, 'sprint-7/plan.md'), 'utf8')
    expect(first).toContain('](plan.md#L10)')
    expect(await sprintReport('generate', '--regions', 'sprint-7', '--check')).toMatchObject({ code: 0, stdout: '' })
  })

  test.each([
    ['sumary', /^README\.md:1: there is no section "sumary"; choose a section \(did you mean summary\?\), or run /],
    ['summary sprint=8', /^README\.md:1: there is no sprint "8" in the documents; choose one of 7\n$/],
    ['summary report=finel', /^README\.md:1: unknown report "finel"; choose /],
    ['summary heading=big', /^README\.md:1: heading=big is no level; write 1 to 6, or none\n$/],
  ])('say where one is wrong: %s', async (marker, message) => {
    const page = `<!-- sprint:${marker} -->\n<!-- /sprint:${marker.split(' ')[0]} -->\n`
    const { sprintReport } = await projectOf({ ...ONE, 'README.md': page })
    const { code, stderr } = await sprintReport('generate', '--regions', 'README.md', 'sprint-7')
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('two runs at once lose nothing of each other', async () => {
    const sprints = ['7', '8', '9', '10']
    const page = sprints.map((id) => `<!-- sprint:items sprint=${id} -->\n<!-- /sprint:items -->\n`).join('\nOurs.\n\n')
    const plans = Object.fromEntries(sprints.map((id) => [`sprint-${id}/plan.md`, plan(id)]))
    const { folder, sprintReport } = await projectOf({ ...plans, 'README.md': page })
    const runs = sprints.map(() =>
      sprintReport('generate', '--regions', 'README.md', ...sprints.map((one) => `sprint-${one}`)),
    )
    for (const { code } of await Promise.all(runs)) expect(code).toBe(0)
    const text = await readFile(join(folder, 'README.md'), 'utf8')
    expect(text.match(/^Ours\.$/gm)).toHaveLength(3)
    for (const id of sprints) expect(text).toContain(`](sprint-${id}/plan.md#L10)`)
    expect((await readdir(folder)).filter((name) => /lock|tmp/.test(name))).toEqual([])
  })
})

test('--stdout prints one report and writes nothing', async () => {
  const { folder, sprintReport } = await projectOf(ONE)
  const { code, stdout } = await sprintReport('generate', 'final', '--stdout')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^---\nkind: final\n/)
  expect(await readdir(folder)).toEqual(['sprint-7'])
})

test.each([
  [
    ['generate', 'finel'],
    /^generate: unknown report "finel"; choose .* \(did you mean final\?\), or write a folder as /,
  ],
  [['generate', 'final', '--sprint', '9'], /^--sprint: there is no sprint "9" in the documents; choose one of 7\n$/],
  [['generate', 'all', '--stdout'], /^--stdout: there are 5 reports \(/],
  [['generate', '--format', 'pdf'], /Choose md, html or json\.\n$/],
  [['generate', '--regions', 'sprint-7'], /^--regions: sprint-7 leads to no page with a region; write <!-- sprint:/],
  [['generate', '--templates', 'none'], /^none: does not exist; name a folder with \.hbs files\n$/],
  [['generate', '--templates', 'sprint-7'], /^sprint-7: holds no templates; name a folder with \.hbs files\n$/],
  [['generate', '--templates', 'broken'], /^broken\/header\.hbs:1: Unexpected helper `bold`, expected one of /],
  [['generate', '--out', 'sprint-7/plan.md'], /would stand below a file, not a folder; choose another folder/],
])('%j is refused in one line', async (argv, message) => {
  const { sprintReport } = await projectOf({ ...ONE, 'broken/header.hbs': '{{bold 1}}' })
  const { code, stdout, stderr } = await sprintReport(...argv)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd()).not.toContain('\n')
})
