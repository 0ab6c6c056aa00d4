// @ts-check
/**
 * Test counts of a sprint against their baseline and their target, scope by scope.
 * Exits with status 1 where a scope got worse, so that it can guard a pipeline.
 *
 *   node examples/scripts/baseline-diff.mjs examples/05-sprint-initialization
 */
import { readdirSync, readFileSync } from 'node:fs'
import { assemble, compareTests } from '@sprint/core'
import { parseDocument } from '@sprint/parser'

const folder = process.argv[2] ?? 'examples/05-sprint-initialization'
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && !/readme\.md$|^reports\//i.test(name))
  .map((name) => parseDocument(readFileSync(`${folder}/${name}`), { path: `${folder}/${name}` }))

/** @param {number | null | undefined} change */
const signed = (change) => (change == null ? '' : ` (${change > 0 ? '+' : ''}${change})`)

for (const { sprint } of assemble(documents)) {
  console.log(`Sprint ${sprint.id}`)
  for (const { scope, baseline, target, actual, delta, meetsTarget } of compareTests(sprint)) {
    if (actual === null) continue
    console.log(`\n${scope ?? 'Whole suite'}: ${delta?.verdict ?? 'no baseline'}`)
    for (const count of /** @type {const} */ (['passed', 'failed', 'errors', 'skipped', 'total'])) {
      if (actual[count] === null) continue
      const before = baseline?.[count] ?? '?'
      console.log(`  ${count.padEnd(8)}${before} → ${actual[count]}${signed(delta?.[count])}`)
    }
    if (target !== null) console.log(`  ${meetsTarget ? 'reaches' : 'misses'} its target of line ${target.source.line}`)
    if (delta?.verdict === 'worse') process.exitCode = 1
  }
}
