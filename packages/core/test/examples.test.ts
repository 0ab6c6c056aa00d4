import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { findExamples, findExamplesBelow, nameOf, runExample } from '../../../scripts/run-examples.js'
import * as core from '../src/index.js'
import * as testing from '../src/testing/index.js'

const readme = fileURLToPath(new URL('../README.md', import.meta.url))

describe('examples in the documentation of core', () => {
  it.each(findExamplesBelow(new URL('../src/', import.meta.url)).map((example) => [nameOf(example), example] as const))(
    '%s',
    async (_, example) => {
      const own: Record<string, unknown> = await import(example.file)
      await runExample(example, { ...core, ...testing, ...own })
    },
  )

  it('the read-me', async () => {
    for (const example of findExamples(readme, readFileSync(readme, 'utf8'))) {
      await runExample(example, { ...core, ...testing })
    }
  })
})
