import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../src/lexicon/index.js'
import { toModule } from '../word-plugin.js'

describe('the words of a language as they are bundled', () => {
  it.each(LANGUAGES.map((words) => [words.language, words] as const))(
    'are those of its file: %s',
    async (tag, words) => {
      const path = fileURLToPath(new URL(`../src/lexicon/${tag}.ts`, import.meta.url))
      const module = await toModule(await readFile(path, 'utf8'), path)
      const bundled: Record<string, unknown> = await import(`data:text/javascript,${encodeURIComponent(module)}`)
      expect(Object.values(bundled).map((language) => ({ ...Object(language) }))).toEqual([words])
    },
  )

  it('tells which file does not have the form that it takes', async () => {
    await expect(toModule('export const latin = {}', 'lexicon/la.ts')).rejects.toThrow('lexicon/la.ts: expected')
  })
})
