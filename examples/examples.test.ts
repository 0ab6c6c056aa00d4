import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import examples from './examples.json' with { type: 'json' }

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')

/** A row of the table 'Contradictions in it' of an example's page. */
interface Planted {
  readonly file: string
  readonly line: number
  readonly says: string
}

const ROW = /^\| `([^`]+):(\d+)` \| `([^`]+)` \| /gm

function plantedIn(folder: string): Planted[] {
  return [...read(`./${folder}/README.md`).matchAll(ROW)].map(([, file = '', line, says = '']) => ({
    file,
    line: Number(line),
    says,
  }))
}

test('every folder with a number is listed', () => {
  const folders = readdirSync(new URL('.', import.meta.url)).filter((name) => /^\d/.test(name))
  expect(examples.map(({ folder }) => folder)).toEqual(folders.sort())
})

describe.each(examples)('$folder', ({ folder }) => {
  test('its page names the lines of the contradictions in it', () => {
    const planted = plantedIn(folder)
    const isClean = read(`./${folder}/README.md`).includes('None: `check` has nothing to say')
    expect(planted.length === 0).toBe(isClean)
    for (const { file, line, says } of planted) {
      expect(read(`./${folder}/${file}`).split('\n')[line - 1]).toContain(says)
    }
  })
})
