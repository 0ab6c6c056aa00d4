// @ts-check
/**
 * The gates of a launch: which have passed, whom the others wait for, and what is open in them.
 *
 *   node examples/scripts/gate-board.mjs examples/04-team-coordination 2026-06-10
 */
import { readdirSync, readFileSync } from 'node:fs'
import { assemble, evaluateGates, isCalendarDate, readiness } from '@sprint/core'
import { parseDocument } from '@sprint/parser'

const [folder = 'examples/04-team-coordination', on = ''] = process.argv.slice(2)
const options = isCalendarDate(on) ? { date: on } : {}
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.md') && !/readme\.md$|^reports\//i.test(name))
  .map((name) => parseDocument(readFileSync(`${folder}/${name}`), { path: `${folder}/${name}` }))

const marks = { passed: '✔', failed: '✘', open: '…', waiting: '⏸' }

for (const { sprint } of assemble(documents)) {
  console.log(sprint.title ?? sprint.id)
  for (const { gate, state, waitingOn, reasons } of evaluateGates(sprint, options)) {
    const due = gate.due === null ? '' : `, due ${gate.due.replace('T', ' ')}`
    const whom = waitingOn.length === 0 ? '' : ` for ${waitingOn.join(' and ')}`
    console.log(`\n${marks[state]} ${gate.title}: ${state}${whom}${due}`)
    for (const { text, source } of reasons) console.log(`    ${text} (${source.path}:${source.line})`)
  }
  console.log(`\nReady: ${readiness(sprint, options).verdict}`)
}
