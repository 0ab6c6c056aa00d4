import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, it } from 'vitest'
import { findExamples, findExamplesBelow, nameOf, runExample } from './run-examples.js'

type Scope = Readonly<Record<string, unknown>>

/** Every package whose examples run; each sees its own exports, those of core, and what core offers to tests. */
const packages = ['core'] as const

async function load(path: string): Promise<Scope> {
  return import(/* @vite-ignore */ path)
}

describe.each(packages)('examples in the documentation of %s', async (name) => {
  const folder = new URL(`../packages/${name}/`, import.meta.url)
  const [core, testing, own] = await Promise.all(
    ['../packages/core/src/index.ts', '../packages/core/src/testing/index.ts', `../packages/${name}/src/index.ts`].map(
      (path) => load(fileURLToPath(new URL(path, import.meta.url))),
    ),
  )
  const readme = fileURLToPath(new URL('README.md', folder))
  const inReadme = existsSync(readme) ? findExamples(readme, readFileSync(readme, 'utf8')) : []
  const inSources = findExamplesBelow(new URL('src/', folder))

  it.each(inSources.map((example) => [nameOf(example), example] as const))('%s', async (_, example) => {
    await runExample(example, { ...core, ...testing, ...own, ...(await load(example.file)) })
  })

  it.each(inReadme.map((example) => [nameOf(example), example] as const))('%s', async (_, example) => {
    await runExample(example, { ...core, ...testing, ...own })
  })
})
