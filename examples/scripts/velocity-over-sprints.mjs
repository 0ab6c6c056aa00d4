// @ts-check
/**
 * The points of each sprint in a folder of closing reports, and the velocity over all of them.
 *
 *   node examples/scripts/velocity-over-sprints.mjs examples/scripts/past-sprints
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assemble, committedPoints, completedPoints, sayDo, velocity } from '@sprint/core'
import { parseDocument } from '@sprint/parser'

const folder = process.argv[2] ?? 'examples/scripts/past-sprints'
const documents = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => parseDocument(readFileSync(join(folder, name)), { path: `${folder}/${name}` }))

// Oldest first.
const sprints = assemble(documents).map(({ sprint }) => sprint)

/** @param {number | null} value @param {(value: number) => string} [write] */
const show = (value, write = String) => (value === null ? '?' : write(value))
/** @param {number} value */
const percent = (value) => `${Math.round(value * 100)}%`
/** @param {readonly string[]} cells */
const row = ([id = '', ...figures]) => id.padEnd(8) + figures.map((figure) => figure.padStart(11)).join('')

console.log(row(['Sprint', 'Committed', 'Completed', 'Share']))
for (const sprint of sprints) {
  const [said, done] = [committedPoints(sprint).value, completedPoints(sprint).value]
  console.log(row([sprint.id ?? '?', show(said), show(done), show(sayDo(sprint).value, percent)]))
}

const { value, deviation, min, max } = velocity(sprints)
/** @param {number} points */
const rounded = (points) => points.toFixed(1)
console.log(`\nVelocity: ${show(value, rounded)} points a sprint`)
console.log(`Spread: ${show(min)} to ${show(max)} points, standard deviation ${show(deviation, rounded)}`)
