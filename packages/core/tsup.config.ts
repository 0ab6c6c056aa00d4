import { mkdir, writeFile } from 'node:fs/promises'
import { defineConfig } from 'tsup'
import { jsonSchemas } from './scripts/json-schemas.js'

export default defineConfig({
  entry: ['src/index.ts', 'src/testing/index.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  // tsup injects `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  async onSuccess() {
    await mkdir('schema', { recursive: true })
    await Promise.all(Object.entries(jsonSchemas()).map(([name, text]) => writeFile(`schema/${name}`, text)))
  },
})
