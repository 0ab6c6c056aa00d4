// @ts-check
/**
 * `npm run bench [-- PATH…]`: what has to be fast, as ratios measured side by side in one run, since the times of two
 * runs or of two machines say little; the history alone has limits in seconds. PATHs are Markdown files of your own, else plans are made up, always the same.
 * Ends with 1 where a figure is over its limit and `--strict` is given.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareChecking } from './checking.mjs'
import { compareStart, reportMemory } from './command.mjs'
import { readHistories } from './history.mjs'
import { compareLengths, compareParsing } from './parsing.mjs'
import { planText } from './plan-text.mjs'
import { timeReports } from './reports.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { strict: { type: 'boolean', default: false }, rounds: { type: 'string', default: '9' } },
})
const rounds = Number(values.rounds)
const encode = (/** @type {string} */ text) => new TextEncoder().encode(text)
const documents =
  positionals.length > 0
    ? positionals.map((path) => ({ path, bytes: readFileSync(path) }))
    : Array.from({ length: 20 }, (_, index) => ({
        path: `plan-${index + 1}.md`,
        bytes: encode(planText(index + 1, 20)),
      }))

const folder = mkdtempSync(join(tmpdir(), 'sprint-bench-'))
const plan = join(folder, 'plan.md')
writeFileSync(plan, documents[0]?.bytes ?? '')

const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0)
console.log(
  `${documents.length} documents, ${(size / 1024).toFixed(0)} KB, Node ${process.versions.node}, ${rounds} rounds\n`,
)
let over = 0

/**
 * @param {string} what
 * @param {number} value
 * @param {number} limit
 * @param {string} unit
 * @param {string} note
 */
function line(what, value, limit, unit, note) {
  const fine = value <= limit
  if (!fine) over += 1
  console.log(
    `${fine ? 'ok  ' : 'OVER'} ${what.padEnd(58)} ${`${value.toFixed(2)} ${unit}`.padStart(10)}  (limit ${limit})  ${note}`,
  )
}

const parsing = compareParsing(documents, rounds)
const perSecond = (/** @type {number} */ ms) => `${(size / 1e3 / ms).toFixed(2)} MB/s`
const rates = `the model at ${perSecond(parsing.model)}, the tree at ${perSecond(parsing.tree)}`
line('bytes → model, to the bare Markdown tree', parsing.model / parsing.tree, 1.5, '×', rates)
line(
  'bytes → model, to remark-parse with remark-gfm',
  parsing.model / parsing.stock,
  1.5,
  '×',
  perSecond(parsing.stock),
)

const growth = compareLengths(encode(planText(1, 15)), encode(planText(1, 150)), rounds)
line('ten times the text takes this many times as long', growth, 15, '×', '')

const many = Array.from({ length: 1000 }, (_, index) => encode(planText(index + 1, 4)))
const checked = compareChecking(many, Math.min(rounds, 3))
const thousand = `${(checked.checking / 1000).toFixed(1)} s`
line('1,000 documents checked, to parsing them alone', checked.checking / checked.parsing, 1.5, '×', thousand)
const reports = timeReports(documents, 500)
const share = (/** @type {number} */ part) => `${Math.round((100 * part) / reports.total)}%`
const shares = `views ${share(reports.view)}, templates ${share(reports.templates)}, charts ${share(reports.charts)}`
line('500 reports, once their sprints are parsed', reports.total / 1e3, 2, 's', shares)

const start = compareStart(plan, rounds * 2 + 1)
const bare = `node -e 0 takes ${start.bare.toFixed(0)} ms`
line('sprint-report --version, to bare node', start.version / start.bare, 1.25, '×', bare)
line('one report from one plan, to bare node', start.report / start.bare, 4, '×', `${start.report.toFixed(0)} ms`)
line('memory held at most by one report', reportMemory(plan), 150, 'MB', '')

const quarter = readHistories(join(folder, 'quarter'), 50, 10)
const { cold, warm, present } = readHistories(join(folder, 'whole'), 50, 40)
const took = (/** @type {{ seconds: number, cpu: number }} */ run) => `${run.cpu.toFixed(1)} s of processors`
const alone = `${present.seconds.toFixed(1)} s of it without git`
line('burndowns from 2,000 commits of 50 documents', cold.seconds, 10, 's', `nothing cached, ${alone}, ${took(cold)}`)
line('the same again, from the cache', warm.seconds, 1, 's', took(warm))
line('memory held at most by the first of them', cold.memory, 300, 'MB', '')
const fewer = `${quarter.cold.memory.toFixed(0)} MB with 500 commits`
line('that memory, to the memory for a quarter of the commits', cold.memory / quarter.cold.memory, 1.25, '×', fewer)

rmSync(folder, { recursive: true, force: true })
if (values.strict && over > 0) process.exit(1)
