import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { configSchema } from './scripts/config-schema.js'
import { thirdPartyNotices } from './third-party.js'

const METAFILE = 'dist/metafile-esm.json'

export default defineConfig({
  // The second runs on threads of its own, that the first one starts.
  entry: { cli: 'src/bin.ts', 'batch-worker': 'src/history/batch-worker.ts' },
  format: 'esm',
  target: 'node20',
  clean: true,
  // Each command is a chunk of its own, so that asking for the version loads none of them.
  splitting: true,
  // A few chunks are read faster than the hundred modules of the parser, and who installs the command installs one package.
  noExternal: [/./],
  minify: true,
  // The words of fourteen languages, each letter once instead of as an escape of six.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  // CommonJS dependencies call `require`, which a module does not have.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
  metafile: true,
  onSuccess: async () => {
    const { inputs } = JSON.parse(readFileSync(METAFILE, 'utf8'))
    writeFileSync('dist/THIRD-PARTY-LICENSES.txt', thirdPartyNotices(Object.keys(inputs)))
    rmSync(METAFILE)
    mkdirSync('schema', { recursive: true })
    writeFileSync('schema/config.schema.json', configSchema())
  },
})
