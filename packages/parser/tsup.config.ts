import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['src/index.ts', 'src/evidence/index.ts'],
  format: 'esm',
  target: 'node20',
  clean: true,
  sourcemap: true,
  // tsup injects `baseUrl`, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
