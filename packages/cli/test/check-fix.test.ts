import { chmod, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Project, projectOf } from './run-cli.js'

const TABLE = `# Sprint 7: Tables

| ID | Story | Points | Status |
| --- | --- | ---: | --- |
| S-1 | Ring the booth | 5 | done |
| S-2 | Print the menu | 3 | todo |
| **Total** | | **9** | |

Menu proofs: 15/20 (85%)
`
const RIGHT = TABLE.replace('**9**', '**8**').replace('85%', '75%')
const read = ({ folder }: Project, path = 'sprint-7.md') => readFile(join(folder, path))

describe('check --fix', () => {
  test('makes the fixes that are certain, says so, and reports what is left', async () => {
    const project = await projectOf({ 'sprint-7.md': TABLE })
    expect((await project.sprintReport('check')).code).toBe(1)
    const { code, stdout, stderr } = await project.sprintReport('check', '--fix')
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: 'No findings in 1 document\n',
      stderr: 'sprint-7.md: 2 findings fixed\n',
    })
    expect((await read(project)).toString()).toBe(RIGHT)
    expect((await project.sprintReport('check', '--fix')).stderr).toBe('')
  })

  test('corrects a weekday in the language and form in which it stands', async () => {
    const plan = `# Sprint 7

| Datum | Termin |
| --- | --- |
| Mo, 02.03.2026 | Beginn |
| Fr, 03.03.2026 | Vorführung |
| Mi, 04.03.2026 | Rückblick |
`
    const project = await projectOf({ 'sprint-7.md': plan })
    await project.sprintReport('check', '--fix')
    expect((await read(project)).toString()).toBe(plan.replace('Fr,', 'Di,'))
  })

  test('leaves a weekday alone where the date may be the wrong half', async () => {
    const plan = `# Sprint 7\n\n**Start**: Friday, 3 March 2026\n\n- [ ] S-1: Ring the booth\n`
    const project = await projectOf({ 'sprint-7.md': plan })
    const { code, stdout } = await project.sprintReport('check', '--fix')
    expect(code).toBe(1)
    expect(stdout).toContain('weekday-mismatch')
    expect((await read(project)).toString()).toBe(plan)
  })

  test.each<[string, (text: string) => Uint8Array]>([
    ['a byte order mark', (text) => Buffer.from(`\uFEFF${text}`)],
    ['CRLF', (text) => Buffer.from(text.replaceAll('\n', '\r\n'))],
    ['CR', (text) => Buffer.from(text.replaceAll('\n', '\r'))],
    ['UTF-16', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16, big end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['a code page', (text) => Buffer.from(text.replace('Ring', 'Café für Müller, é la carte,'), 'latin1')],
    ['text that was once read wrongly', (text) => Buffer.from(text.replace('Ring', 'âœ… Ring the bell â†’ and'))],
    ['no end of line at the end', (text) => Buffer.from(text.trimEnd())],
  ])('changes no other byte in a file with %s', async (_, encode) => {
    const project = await projectOf({ 'sprint-7.md': encode(TABLE) })
    await project.sprintReport('check', '--fix')
    expect((await read(project)).equals(encode(RIGHT))).toBe(true)
  })

  test('leaves a file alone in which a byte has no meaning, and says so', async () => {
    const bytes = Buffer.concat([Buffer.from(`${TABLE}Größe `), Buffer.from([0xff]), Buffer.from(' ✓ – fertig\n')])
    const project = await projectOf({ 'sprint-7.md': bytes })
    const { code, stderr } = await project.sprintReport('check', '--fix')
    expect(code).toBe(1)
    expect(stderr).toBe('sprint-7.md: has bytes that are no utf-8, so nothing in it was fixed; save it as UTF-8\n')
    expect((await read(project)).equals(bytes)).toBe(true)
  })

  test('keeps the permissions of a file, and writes through a link', async () => {
    const project = await projectOf({ 'plans/seven.md': TABLE })
    await chmod(join(project.folder, 'plans/seven.md'), 0o640)
    await symlink('plans/seven.md', join(project.folder, 'sprint-7.md'))
    await project.sprintReport('check', '--fix', 'sprint-7.md')
    expect((await read(project, 'plans/seven.md')).toString()).toBe(RIGHT)
    expect((await stat(join(project.folder, 'plans/seven.md'))).mode & 0o777).toBe(0o640)
  })

  test('a file that is named twice is fixed once', async () => {
    const project = await projectOf({ 'a.md': TABLE, 'b.md': TABLE })
    const { stderr } = await project.sprintReport('check', '--fix', 'a.md', 'b.md', 'a.md')
    expect(stderr).toBe('a.md: 2 findings fixed\nb.md: 2 findings fixed\n')
  })
})

describe('check --fix --dry-run', () => {
  test('shows a diff that git can apply, and writes nothing', async () => {
    const project = await projectOf({ 'sprint-7.md': TABLE })
    const { code, stdout, stderr } = await project.sprintReport('check', '--fix', '--dry-run')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '2 findings in 1 document would be fixed\n' })
    expect(stdout).toContain('--- a/sprint-7.md\n+++ b/sprint-7.md\n@@ ')
    expect(stdout).toContain('\n-| **Total** | | **9** | |\n+| **Total** | | **8** | |\n')
    expect((await read(project)).toString()).toBe(TABLE)
    await writeFile(join(project.folder, 'fix.diff'), stdout)
    const { runGit } = await import('../src/git/run-git.js')
    await runGit(['apply', '--unsafe-paths', 'fix.diff'], project.folder)
    expect((await read(project)).toString()).toBe(RIGHT)
  })

  test('a document cannot steer the terminal that shows the diff', async () => {
    const hostile = TABLE.replace('Menu proofs', 'Menu\u001b]0;owned\u0007 proofs')
    const { sprintReport } = await projectOf({ 'sprint-7.md': hostile }, { isTTY: true })
    const { stdout } = await sprintReport('check', '--fix', '--dry-run', '--no-color')
    expect(stdout).toContain('Menu\\u001b]0;owned\\u0007 proofs')
  })

  test('goes with --fix only', async () => {
    const { sprintReport } = await projectOf({ 'sprint-7.md': TABLE })
    expect(await sprintReport('check', '--dry-run')).toMatchObject({
      code: 2,
      stderr: 'sprint-report: --dry-run shows what --fix would change; pass both\n',
    })
  })
})

test('json carries each fix at the very characters', async () => {
  const { sprintReport } = await projectOf({ 'sprint-7.md': TABLE })
  const { stdout } = await sprintReport('check', '--format', 'json')
  const { messages }: { messages: { fix: unknown }[] } = JSON.parse(stdout)
  const at = { file: 'sprint-7.md', line: 7, column: 19, endLine: 7, endColumn: 20 }
  expect(messages.map(({ fix }) => fix)).toContainEqual({ ...at, from: '9', to: '8' })
})
