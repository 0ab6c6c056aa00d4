// @ts-check
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { timeSideBySide } from './median.mjs'

const cli = join(createRequire(import.meta.url).resolve('@sprint/cli/package.json'), '../dist/cli.js')
const usageReporter = new URL('./print-usage.mjs', import.meta.url).href

/** What an earlier run has left would make the next one look faster than it is. */
const NO_CACHE = { XDG_CACHE_HOME: '/dev/null' }

/**
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} surroundings
 */
function node(args, { cwd, env } = {}) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: { ...process.env, ...NO_CACHE, ...env },
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
  return runMeasured(reportArgs(document).slice(1)).memory
}

/**
 * Run the command once.
 *
 * @param {readonly string[]} args the words after `sprint-report`
 * @param {{ cwd?: string, env?: Readonly<Record<string, string>> }} surroundings
 * @returns {{ seconds: number, cpu: number, memory: number }} how long it took, how many seconds processors worked for
 * it, and the most memory that it held, in MB
 */
export function runMeasured(args, surroundings = {}) {
  const start = performance.now()
  const stderr = node(['--import', usageReporter, cli, ...args], surroundings)
  const seconds = (performance.now() - start) / 1000
  const printed = (/** @type {RegExp} */ pattern) => Number(pattern.exec(stderr)?.[1])
  return { seconds, cpu: printed(/^cpu (\d+)/m) / 1000, memory: printed(/^max-rss (\d+)/m) / 1024 }
}
