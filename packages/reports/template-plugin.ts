import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import Handlebars from 'handlebars'
import { COMPILE_OPTIONS } from './src/engine/compile-options.js'

/** A template file as a module: its text, and the same compiled, so that a report needs neither disk nor compiler. */
function toModule(source: string, path: string): string {
  const spec = Handlebars.precompile(source, COMPILE_OPTIONS)
  return `// ${path.split('/').at(-1)}\nexport default { source: ${JSON.stringify(source)}, spec: ${spec} }`
}

/** For vite and vitest. */
export const viteTemplates = {
  name: 'sprint-templates',
  load(id: string) {
    return id.endsWith('.hbs') ? toModule(readFileSync(id, 'utf8'), id) : null
  },
}

interface EsbuildHost {
  onLoad(
    options: { filter: RegExp },
    load: (file: { path: string }) => Promise<{ contents: string; loader: 'js' }>,
  ): void
}

/** For esbuild and tsup. */
export const esbuildTemplates = {
  name: 'sprint-templates',
  setup(build: EsbuildHost) {
    build.onLoad({ filter: /\.hbs$/ }, async ({ path }) => ({
      contents: toModule(await readFile(path, 'utf8'), path),
      loader: 'js',
    }))
  },
}
