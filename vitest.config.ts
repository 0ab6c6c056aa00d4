import { defineConfig } from 'vitest/config'
import { viteTemplates } from './packages/reports/template-plugin.js'

const conditions = ['@sprint/source']

export default defineConfig({
  plugins: [viteTemplates],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['packages/*/{src,test}/**/*.test.ts', 'examples/**/*.test.ts', 'scripts/**/*.test.ts'],
    testTimeout: 20_000,
  },
})
