// How many of the known contradictions of five real sprint documents `check` finds, each on its line.
//
//   npm run recall -- FOLDER
//
// FOLDER holds the documents; their names begin with the numbers in `packages/cli/test/fixtures/recall/rows.json`.
// Exits with status 1 where a contradiction is missed that the list says is found.

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('recall: no folder; name the one that holds the documents\n')
  process.exit(2)
}

const root = new URL('..', import.meta.url)
const rows = JSON.parse(readFileSync(new URL('packages/cli/test/fixtures/recall/rows.json', root), 'utf8'))
const cli = fileURLToPath(new URL('packages/cli/dist/cli.js', root))
const names = readdirSync(folder)

/** What `check` says of a document; it exits with status 1 where it says anything. */
function messagesOf(path) {
  try {
    return JSON.parse(execFileSync(process.execPath, [cli, 'check', path, '--format', 'json'], { encoding: 'utf8' }))
      .messages
  } catch (error) {
    if (error.status !== 1) throw error
    return JSON.parse(error.stdout).messages
  }
}

const known = new Map()
function documentOf(number) {
  const name = names.find((one) => one.startsWith(number))
  if (name === undefined) return []
  if (!known.has(name)) known.set(name, messagesOf(join(folder, name)))
  return known.get(name)
}

const missed = []
let found = 0
for (const { document, lines, rule, why } of rows) {
  const isFound = documentOf(document).some((message) => message.ruleId === rule && lines.includes(message.line))
  if (isFound) found += 1
  else if (rule !== undefined) missed.push(`${document}:${lines.join(',')} ${rule}`)
  else process.stdout.write(`not found  ${document}:${lines.join(',')}  ${why}\n`)
}
for (const row of missed) process.stdout.write(`MISSED     ${row}\n`)
process.stdout.write(`${found} of ${rows.length} found\n`)
process.exitCode = missed.length === 0 ? 0 : 1
