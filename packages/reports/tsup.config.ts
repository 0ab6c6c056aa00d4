import { defineConfig } from 'tsup'
import { esbuildTemplates } from './template-plugin.js'

export default defineConfig({
  entry: ['src/index.ts', 'src/html/index.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  esbuildPlugins: [esbuildTemplates],
  // tsup injects `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
