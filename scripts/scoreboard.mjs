// How well documents are read, per document and against the last run: what a change gained and what it lost.
//
//   npm run scoreboard -- FOLDER [--half even|odd] [--keep]
//
// FOLDER holds `score.mjs` and its NAME.md + NAME.json pairs. `--half` takes the documents whose number is even or odd,
// so that one half can be looked at while rules are written and the other stays unseen. `--keep` leaves the last run
// as the one to compare with. Build first: the built command is what is measured.
import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { half: { type: 'string' }, keep: { type: 'boolean', default: false } },
})
const [folder] = positionals
if (!folder || !existsSync(join(folder, 'score.mjs'))) {
  console.error('scoreboard: give the folder that holds score.mjs and the annotated documents')
  process.exit(2)
}

const memory = resolve('node_modules/.cache/sprint-scoreboard')
mkdirSync(memory, { recursive: true })
const remembered = join(memory, `${values.half ?? 'all'}.json`)
const before = existsSync(remembered) ? JSON.parse(readFileSync(remembered, 'utf8')) : undefined

const work = mkdtempSync(join(tmpdir(), 'sprint-scoreboard-'))
try {
  for (const part of readdirSync(folder).filter((name) => statSync(join(folder, name)).isDirectory()))
    for (const name of readdirSync(join(folder, part)).filter((name) => isWanted(name)))
      cpSync(join(folder, part, name), join(work, part, name), { recursive: true })
  const cli = 'packages/cli/dist/cli.js'
  const args = [join(folder, 'score.mjs'), '--cli', cli, '--dir', work, '--json']
  const now = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }))
  print(now, before)
  if (!values.keep) writeFileSync(remembered, JSON.stringify(now))
} finally {
  rmSync(work, { recursive: true, force: true })
}

function isWanted(name) {
  const number = /^(\d+)-/.exec(basename(name))?.[1]
  if (number === undefined) return false
  return values.half === undefined || (Number(number) % 2 === 0) === (values.half === 'even')
}

function print(now, before) {
  console.log(row('overall', now.overall, before?.overall))
  for (const [group, score] of Object.entries(now.groups))
    console.log(row(`  ${group}`, score, before?.groups?.[group]))
  console.log(`\n${now.documents} documents`)
  const documents = Object.entries(now.perDocument).sort((a, b) => a[1] - b[1])
  for (const [name, score] of documents) console.log(row(`  ${name}`, score, before?.perDocument?.[name]))
}

function row(name, score, last) {
  const change = last === undefined ? 0 : score - last
  const told = Math.abs(change) < 0.0005 ? '' : `  ${change > 0 ? '+' : ''}${change.toFixed(3)}`
  return `${score.toFixed(3)}  ${name}${told}`
}
