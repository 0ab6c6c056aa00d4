import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { LanguageWords } from './src/lexicon/words.js'

// What a language is told by; the rest is of use only where a document is written in it.
const TELLING: ReadonlySet<string> = new Set(['language', 'script', 'common'])

const TYPE_IMPORT = /^import type .*\n/m
const TYPE = /^export const (\w+): LanguageWords =/m

/**
 * The file of a language as a module whose words are parsed when first asked for: a document needs two languages of
 * fourteen, and reading the words of all takes as long as reading the document.
 */
export async function toModule(source: string, path: string): Promise<string> {
  const name = TYPE.exec(source)?.[1]
  if (!name) throw new Error(`${path}: expected \`export const …: LanguageWords =\``)
  const plain = source.replace(TYPE_IMPORT, '').replace(TYPE, 'export const $1 =')
  const module: Record<string, LanguageWords> = await import(`data:text/javascript,${encodeURIComponent(plain)}`)
  const words = Object.entries(module[name] ?? {})
  const told = Object.fromEntries(words.filter(([key]) => TELLING.has(key)))
  const rest = Object.fromEntries(words.filter(([key]) => !TELLING.has(key)))
  return `// ${basename(path)}
let words
const parsed = () => (words ??= JSON.parse(${JSON.stringify(JSON.stringify(rest))}))
export const ${name} = ${JSON.stringify(told)}
for (const key of ${JSON.stringify(Object.keys(rest))})
  Object.defineProperty(${name}, key, { get: () => parsed()[key], enumerable: true })
`
}

interface EsbuildHost {
  onLoad(
    options: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'js' }>,
  ): void
}

/** For esbuild and tsup. */
export const esbuildWords = {
  name: 'sprint-words',
  setup(build: EsbuildHost) {
    build.onLoad({ filter: /lexicon[\\/][a-z]{2}\.ts$/ }, async ({ path }) => ({
      contents: await toModule(await readFile(path, 'utf8'), path),
      loader: 'js',
    }))
  },
}
