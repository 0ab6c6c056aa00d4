import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { cli: 'src/bin.ts' },
  format: 'esm',
  target: 'node20',
  clean: true,
  // Each command is a chunk of its own, so that asking for the version loads none of them.
  splitting: true,
  // One file is read faster than the hundred modules of the parser: whoever installs the command installs nothing else.
  noExternal: [/./],
  minify: true,
  // CommonJS dependencies call `require`, which a module does not have.
  banner: { js: "import { createRequire } from 'node:module';const require = createRequire(import.meta.url);" },
})
