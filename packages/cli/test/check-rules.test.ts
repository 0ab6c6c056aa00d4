import { readdirSync, readFileSync } from 'node:fs'
import { checks, runChecks } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { describe, expect, test } from 'vitest'

const folder = new URL('fixtures/check/', import.meta.url)

/** A document of each rule in which something like it stands, and nothing is wrong. */
describe('where nothing is wrong, no rule says anything', () => {
  test('there is a document for each rule', () => {
    expect(readdirSync(folder).sort()).toEqual(checks.map(({ id }) => id))
  })

  test.each(checks.map(({ id }) => id))('%s', (id) => {
    const path = `${id}/silent.md`
    const found = runChecks(parseDocument(readFileSync(new URL(path, folder)), { path })).filter(
      ({ ruleId, severity }) => ruleId === id || severity !== 'info',
    )
    expect(found.map(({ line, ruleId, reason }) => `${path}:${line} ${ruleId} ${reason}`)).toEqual([])
  })
})
