import { readFileSync } from 'node:fs'
import { runChecks } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { describe, expect, test } from 'vitest'
import rows from './fixtures/recall/rows.json' with { type: 'json' }

/**
 * The contradictions that five real sprint documents have, each found in a document of our own in which it has the same
 * shape. `npm run recall -- FOLDER` looks for them in the five documents themselves.
 */
const found = rows.filter((row) => row.shape !== undefined)
const files = [...new Set(found.map(({ shape }) => shape.file))]

const messages = new Map(
  files.map((path) => {
    const bytes = readFileSync(new URL(`fixtures/recall/${path}`, import.meta.url))
    return [path, runChecks(parseDocument(bytes, { path }))]
  }),
)

describe.each(files)('%s', (file) => {
  const own = found.filter(({ shape }) => shape.file === file)
  test.each(own.map(({ document, lines, rule, shape }) => [`${document}:${lines[0]}`, rule, shape.line] as const))(
    'shows %s by %s on line %i',
    (_, rule, line) => {
      const here = messages.get(file)?.filter((message) => message.line === line) ?? []
      expect(here.map(({ ruleId }) => ruleId)).toContain(rule)
    },
  )
})

test('at least 55 of the 63 are found, and each of the others has its reason', () => {
  expect(rows).toHaveLength(63)
  expect(found.length).toBeGreaterThanOrEqual(55)
  for (const row of rows) expect(row.rule ?? row.why).toMatch(/./)
})
