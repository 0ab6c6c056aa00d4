import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Diagnostic, runChecks } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, onTestFinished, test } from 'vitest'
import corrections from './corrections.json' with { type: 'json' }
import examples from './examples.json' with { type: 'json' }

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const node = (...args: readonly string[]): string =>
  execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })

/** A row of the table 'Contradictions in it' of an example's page. */
interface Planted {
  readonly file: string
  readonly line: number
  readonly says: string
  /** The rule that finds it, `null` where it takes more than the document. */
  readonly rule: string | null
}

const ROW = /^\| `([^`]+):(\d+)` \| `([^`]+)` \| .* \| (?:`check`: `([^`]+)`)?/gm
const CLEAN = 'None: `check` has nothing to say'

function plantedIn(folder: string): Planted[] {
  return [...read(`./${folder}/README.md`).matchAll(ROW)].map(([, file = '', line, says = '', rule = null]) => {
    return { file, line: Number(line), says, rule }
  })
}

/** The documents of an example: its Markdown files, folders opened. */
function documentsIn(folder: string, documents: readonly string[]): string[] {
  return documents.flatMap((name) => {
    if (name.endsWith('.md')) return [name]
    return readdirSync(new URL(`./${folder}/${name}/`, import.meta.url)).map((file) => `${name}/${file}`)
  })
}

function findingsOf(folder: string, file: string): Diagnostic[] {
  return runChecks(parseDocument(read(`./${folder}/${file}`), { path: file }))
}

test('every folder with a number is listed', () => {
  const folders = readdirSync(new URL('.', import.meta.url)).filter((name) => /^\d/.test(name))
  expect(examples.map(({ folder }) => folder)).toEqual(folders.sort())
})

describe.each(examples)('$folder', ({ folder }) => {
  const planted = plantedIn(folder)

  test('names the lines of the contradictions in it', () => {
    expect(planted.length === 0).toBe(read(`./${folder}/README.md`).includes(CLEAN))
    for (const { file, line, says } of planted) {
      expect(read(`./${folder}/${file}`).split('\n')[line - 1]).toContain(says)
    }
  })
})

test.each(examples)(
  'the reports of $folder are those that the command writes today',
  ({ folder, documents, tests }) => {
    const here = `examples/${folder}`
    const paths = documents.map((path) => `${here}/${path}`)
    const results = tests === null ? [] : ['--tests', `${here}/${tests}`]
    // Exits with status 1, and so throws, where a report is out of date.
    node('packages/cli/dist/cli.js', 'generate', 'final', ...paths, ...results, '--out', `${here}/reports`, '--check')
  },
)

test.each(examples)('the views of $folder are what their schemas say', ({ folder, documents, tests }) => {
  const here = `examples/${folder}`
  const out = mkdtempSync(join(tmpdir(), 'sprint-views-'))
  onTestFinished(() => rmSync(out, { recursive: true, force: true }))
  const paths = documents.map((path) => `${here}/${path}`)
  const results = tests === null ? [] : ['--tests', `${here}/${tests}`]
  node('packages/cli/dist/cli.js', 'generate', 'all', ...paths, ...results, '--format', 'json', '--out', out)
  const views = readdirSync(out).map((file) => JSON.parse(readFileSync(join(out, file), 'utf8')))
  expect(views.map(({ kind }) => kind).sort()).toEqual(['daily', 'final', 'plan', 'retrospective', 'status'])
  for (const view of views) {
    const ajv = new Ajv({ strict: false })
    addFormats.default(ajv)
    ajv.validate(JSON.parse(read(`../packages/reports/schema/${view.kind}.schema.json`)), view)
    expect(ajv.errors).toBeNull()
  }
})

test.each(examples)('check finds what is planted in $folder, and nothing else', ({ folder, documents }) => {
  const found = documentsIn(folder, documents).flatMap((file) => findingsOf(folder, file))
  const places = found
    .filter(({ ruleId }) => ruleId !== 'not-understood')
    .map(({ file, line, ruleId }) => `${file}:${line} ${ruleId}`)
  const planted = plantedIn(folder).flatMap(({ file, line, rule }) =>
    rule === null ? [] : [`${file}:${line} ${rule}`],
  )
  expect([...new Set(places)].sort()).toEqual(planted.sort())
})

test.each(Object.entries(corrections))('check has nothing to say about %s, put right', (path, changes) => {
  const text = changes.reduce(
    (before, [wrong = '', right = '']) => {
      expect(before).toContain(wrong)
      return before.replaceAll(wrong, right)
    },
    read(`./${path}`),
  )
  expect(runChecks(parseDocument(text, { path }))).toEqual([])
})

describe('scripts', () => {
  test('velocity-over-sprints', () => {
    expect(node('examples/scripts/velocity-over-sprints.mjs')).toBe(
      [
        'Sprint    Committed  Completed      Share',
        '19               16         16       100%',
        '20               19         14        74%',
        '21               17         17       100%',
        '22               20         15        75%',
        '',
        'Velocity: 15.5 points a sprint',
        'Spread: 14 to 17 points, standard deviation 1.3',
        '',
      ].join('\n'),
    )
  })

  test('what-if', () => {
    const slipped = node('examples/scripts/what-if.mjs', 'examples/04-team-coordination/coordination.md', '1', '2')
    expect(slipped).toContain('Street begins at 2026-06-09 15:00, before 1 at 2026-06-09 17:00')
    expect(slipped).toContain('gate 5: 2026-06-11 → 2026-06-12')
    const plan = node('examples/scripts/what-if.mjs', 'examples/05-sprint-initialization/sprint-4.2.md')
    expect(plan).toContain('failed: 9 now, 6 to be mended, 3 left: the target is missed')
  })

  test('gate-board', () => {
    const board = node('examples/scripts/gate-board.mjs')
    expect(board).toMatch(/^✔ .*Dock Sign-Off: passed, due 2026-06-09 17:00$/m)
    expect(board).toMatch(/^… .*Shield Sign-Off: open, due 2026-06-10 16:00$/m)
    expect(board).toContain('Open: `Update signature checked by a second person`')
  })
})
