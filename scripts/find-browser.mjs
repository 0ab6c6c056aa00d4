// @ts-check
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** The switches that keep a headless Chromium to itself: no sandbox in containers, no calls home. */
export const browserSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Find a Chromium: `CHROMIUM_PATH`, the usual places, else Debian's package, which is then installed.
 *
 * @returns {string} the path of its executable
 */
export function findBrowser() {
  const known = () => [process.env.CHROMIUM_PATH ?? '', ...places].find((path) => existsSync(path))
  const found = known()
  if (found) return found
  console.error('No Chromium found: installing the package `chromium` with apt-get …')
  const root = process.getuid?.() === 0 ? [] : ['sudo']
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [command = '', ...rest] = [...root, 'apt-get', '-qq', ...args]
    execFileSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'] })
  }
  const installed = known()
  if (!installed) throw new Error('No Chromium found: install one, or name it in CHROMIUM_PATH')
  return installed
}
