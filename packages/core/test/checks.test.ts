import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checks } from '../src/index.js'

const engine = new Set(['check-rule', 'run-checks', 'index'])

describe('the registry of checks', () => {
  const files = readdirSync(new URL('../src/checks/', import.meta.url)).filter((name) => name.endsWith('.ts'))

  it('lists every file of the folder under its own name, in order', () => {
    const rules = files
      .filter((name) => !name.endsWith('.test.ts'))
      .map((name) => name.replace(/\.ts$/, ''))
      .filter((name) => !engine.has(name))
    expect(checks.map(({ id }) => id)).toEqual(rules.sort())
  })

  it.each(checks.map(({ id }) => id))('%s has a test', (id) => {
    expect(files).toContain(`${id}.test.ts`)
  })
})
