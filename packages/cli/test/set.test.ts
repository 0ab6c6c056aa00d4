import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseDocument } from '@sprint/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const TABLE = `# Sprint 12: Booth

**Sprint ID**: 12

| ID | Story | Points | Owner | Status |
| --- | --- | ---: | --- | --- |
| B-1 | Ring the booth | 3 | Mara | ✅ Done |
| B-2 | Hang up | 5 | Jon | In Progress |
`
const LIST = '# Sprint 12\r\n\r\n## Tasks\r\n\r\n- [ ] B-7: Ring the booth\r\n- [x] B-8: Hang up\r\n'

async function set(text: string | Uint8Array, ...words: readonly string[]) {
  const { folder, sprintReport } = await projectOf({ 'sprint-12.md': text })
  const outcome = await sprintReport('set', ...words)
  return { ...outcome, bytes: await readFile(join(folder, 'sprint-12.md')) }
}

describe('one fact is changed, in the words of the document', () => {
  test.each([
    ['B-2', 'status=done', TABLE, 'In Progress', '✅ Done'],
    ['b-2', 'points=8', TABLE, '| 5 |', '| 8 |'],
    ['Hang up', 'owner=Mara', TABLE, 'Jon', 'Mara'],
    ['B-7', 'status=done', LIST, '[ ] B-7', '[x] B-7'],
    ['B-8', 'status=todo', LIST, '[x] B-8', '[ ] B-8'],
  ])('%s %s', async (item, words, text, from, to) => {
    const { code, stderr, bytes } = await set(text, item, words)
    expect({ code, stderr, text: bytes.toString() }).toEqual({ code: 0, stderr: '', text: text.replace(from, to) })
  })

  test('under a heading', async () => {
    const text =
      '# Sprint 12\n\n## Task B-1: Ring\n\n**Status**: TODO\n**Owner**: Mara\n\n## Task B-2: Hang up\n\n**Status**: TODO\n'
    const { bytes } = await set(text, 'B-1', 'status=done')
    expect(bytes.toString()).toBe(text.replace('TODO', 'DONE'))
  })

  test('and every other byte stays: byte order mark, UTF-16', async () => {
    const utf16 = Buffer.from(`\uFEFF${TABLE}`, 'utf16le')
    const { code, bytes } = await set(utf16, 'B-2', 'points=13')
    expect(code).toBe(0)
    expect(bytes.equals(Buffer.from(`\uFEFF${TABLE.replace('| 5 |', '| 13 |')}`, 'utf16le'))).toBe(true)
  })
})

test('--dry-run shows a diff and writes nothing', async () => {
  const { stdout, bytes } = await set(TABLE, 'B-2', 'points=8', '--dry-run')
  expect(stdout).toContain('-| B-2 | Hang up | 5 | Jon | In Progress |\n+| B-2 | Hang up | 8 | Jon | In Progress |\n')
  expect(bytes.toString()).toBe(TABLE)
})

test('whatever is set is read back, and nothing else is', async () => {
  const points = fc.record({ item: fc.constantFrom('B-1', 'B-2'), value: fc.integer({ min: 1, max: 99 }) })
  const { folder, sprintReport } = await projectOf({ 'sprint-12.md': TABLE })
  const items = async () => parseDocument(await readFile(join(folder, 'sprint-12.md')), { path: 'x.md' }).sprint.items
  await fc.assert(
    fc.asyncProperty(points, async ({ item, value }) => {
      const before = await items()
      expect((await sprintReport('set', item, `points=${value}`)).code).toBe(0)
      const after = await items()
      const told = (list: typeof before) =>
        list.map(({ id, title, points, status, owner }) => ({ id, title, points, status, owner }))
      expect(told(after)).toEqual(told(before).map((one) => (one.id === item ? { ...one, points: value } : one)))
    }),
    { numRuns: 15 },
  )
})

describe('one line, exit status 2, and nothing is changed', () => {
  test.each([
    ['B-3', 'points=8', /^set: there is no item "B-3" in the documents; .*\n$/],
    ['B-2', 'pionts=8', /^set: "pionts=8" is no FIELD=VALUE; .* \(did you mean points\?\)\n$/],
    ['B-2', 'status=finished', /^set: status=finished is none of todo, .*\n$/],
    ['B-2', 'owner=a | b', /^set: owner=a \| b holds marks of Markdown; give plain words\n$/],
    [
      'B-2',
      'due=2026-03-13',
      /^sprint-12\.md: states no due of that item that can be changed by itself \(line 8\); .*\n$/,
    ],
  ])('%s %s', async (item, words, message) => {
    const { code, stderr, bytes } = await set(TABLE, item, words)
    expect(code).toBe(2)
    expect(stderr).toMatch(message)
    expect(bytes.toString()).toBe(TABLE)
  })

  test('an item of two documents', async () => {
    const { sprintReport } = await projectOf({ 'sprint-12.md': TABLE, 'daily-1.md': LIST.replace('B-7', 'B-2') })
    const { code, stderr } = await sprintReport('set', 'B-2', 'status=done')
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'set: "B-2" stands at daily-1.md:5 and sprint-12.md:8; name the document to change\n',
    })
  })
})
