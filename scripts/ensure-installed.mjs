// @ts-check
/**
 * Install what package-lock.json asks for, unless it is installed already.
 *
 * `npm start` and `npm test` run this first, so that both work on a fresh clone. npm itself keeps a list of what it
 * has put into node_modules; where that list agrees with the lock file there is nothing to do, and no network is asked.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { missingPackages } from './missing-packages.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} file */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(`${root}${file}`, 'utf8'))
  } catch {
    return { packages: {} }
  }
}

const missing = missingPackages(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'))
if (missing.length > 0) {
  console.error(`Installing ${missing.length} packages (npm ci) …`)
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error']
  const { status } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' })
  if (status !== 0) {
    console.error('package-lock.json: cannot be installed; see what npm says above, then run `npm ci`')
    process.exit(1)
  }
}
