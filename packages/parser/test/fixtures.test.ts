import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../src/index.js'

/**
 * `fixtures/<what>/<case>/input.md` is parsed, and each key of `output.json` is compared with the same key of the
 * sprint. A `source` is written as the line it starts on: columns have tests of their own.
 */
const root = fileURLToPath(new URL('fixtures', import.meta.url))

for (const what of foldersIn(root)) {
  const cases = foldersIn(join(root, what)).filter((name) => existsSync(join(root, what, name, 'output.json')))
  // A folder without such cases belongs to another test.
  if (cases.length === 0) continue
  describe(what, () => {
    test.each(cases)('%s', (name) => {
      const folder = join(root, what, name)
      const expected: Record<string, unknown> = JSON.parse(readFileSync(join(folder, 'output.json'), 'utf8'))
      const { sprint } = parseDocument(readFileSync(join(folder, 'input.md')), { path: 'input.md' })
      const actual = Object.entries(sprint).filter(([key]) => key in expected)
      expect(withLines(Object.fromEntries(actual))).toEqual(expected)
    })
  })
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

function withLines(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLines)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'source' ? lineOf(inner) : withLines(inner),
  ])
  return Object.fromEntries(entries)
}

function lineOf(source: unknown): unknown {
  return typeof source === 'object' && source !== null && 'line' in source ? source.line : source
}
