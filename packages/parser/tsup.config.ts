import { defineConfig } from 'tsup'
import { esbuildWords } from './word-plugin.js'

export default defineConfig({
  entry: ['src/index.ts', 'src/evidence/index.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  esbuildPlugins: [esbuildWords],
  // The words of languages, each letter once instead of as an escape of six.
  esbuildOptions(options) {
    options.charset = 'utf8'
  },
  // tsup injects `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
