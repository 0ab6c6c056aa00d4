// @ts-check
/**
 * Write the final report of every example with the built command, and say where they are.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const command = 'packages/cli/dist/cli.js'

/** @type {{ folder: string, documents: string[], tests: string | null }[]} */
const examples = JSON.parse(readFileSync(new URL('../examples/examples.json', import.meta.url), 'utf8'))

console.log('\nFinal reports of the examples:\n')
for (const { folder, documents, tests } of examples) {
  const here = `examples/${folder}`
  const paths = documents.map((path) => `${here}/${path}`)
  const results = tests === null ? [] : ['--tests', `${here}/${tests}`]
  const { status, stderr } = spawnSync(
    process.execPath,
    [command, 'generate', 'final', ...paths, ...results, '--out', `${here}/reports`],
    { cwd: root, encoding: 'utf8' },
  )
  if (status !== 0) {
    console.error(`${here}: no report was written\n${stderr}`)
    process.exit(status ?? 1)
  }
  for (const name of readdirSync(new URL(`../${here}/reports/`, import.meta.url)).sort()) {
    console.log(`  ${here}/reports/${name}`)
  }
}
console.log(`\nYours: node ${command} generate final path/to/your/sprint\nAll it can do: node ${command} --help\n`)
