// @ts-check
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { timeSideBySide } from './median.mjs'

const cli = join(createRequire(import.meta.url).resolve('@sprint/cli/package.json'), '../dist/cli.js')
const memoryReporter = new URL('./print-memory.mjs', import.meta.url).href

/** @param {readonly string[]} args */
function node(args) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: ended with ${status}\n${stderr}`)
  return stderr
}

/** @param {string} document */
const reportArgs = (document) => [cli, 'generate', 'final', document, '--stdout']

/**
 * @param {string} document the path of one plan
 * @param {number} rounds
 */
export function compareStart(document, rounds) {
  const [bare = 0, version = 0, report = 0] = timeSideBySide(rounds, [
    () => void node(['-e', '0']),
    () => void node([cli, '--version']),
    () => void node(reportArgs(document)),
  ])
  return { bare, version, report }
}

/**
 * @param {string} document the path of one plan
 * @returns {number} the most memory that one report held, in MB
 */
export function reportMemory(document) {
  const kilobytes = /max-rss (\d+)/.exec(node(['--import', memoryReporter, ...reportArgs(document)]))?.[1]
  return Number(kilobytes) / 1024
}
