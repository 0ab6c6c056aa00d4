// @ts-check
/**
 * What happens if a gate slips by some days, who begins too early, and whether a plan can reach its own target.
 *
 *   node examples/scripts/what-if.mjs examples/04-team-coordination/coordination.md 1 2
 *   node examples/scripts/what-if.mjs examples/05-sprint-initialization/sprint-4.2.md
 */
import { readFileSync } from 'node:fs'
import { formatMoment, schedule, simulateGates, testFeasibility } from '@sprint/core'
import { parseDocument } from '@sprint/parser'

const [path = 'examples/04-team-coordination/coordination.md', gate = '', days = '1'] = process.argv.slice(2)
const document = parseDocument(readFileSync(path), { path })
const { sprint, claims } = document

const slip = gate === '' ? undefined : { gate, days: Number(days) }
const played = simulateGates(sprint, slip === undefined ? { claims } : { claims, slip })
for (const { node, start, waitsFor, due } of played.earlyStarts)
  console.log(`${node.ref} begins at ${formatMoment(start)}, before ${waitsFor.ref} at ${formatMoment(due)}`)
for (const { title } of played.unsigned) console.log(`Nobody signs ${title}`)
for (const { node, from, to } of played.delays) console.log(`${node.kind} ${node.ref}: ${from} → ${to}`)

const { criticalPath, hours } = schedule(sprint)
if (hours > 0) console.log(`Critical path, ${hours} h: ${criticalPath.map(({ node }) => node.ref).join(' → ')}`)

for (const { what, baseline, planned, remainder, isReachable } of testFeasibility(document)) {
  const verdict = isReachable === null ? '' : isReachable ? ': the target is reached' : ': the target is missed'
  console.log(`${what}: ${baseline.count} now, ${planned} to be mended, ${remainder} left${verdict}`)
}
