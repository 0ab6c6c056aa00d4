// @ts-check
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runMeasured } from './command.mjs'
import { makeRepository } from './history-repository.mjs'

/**
 * Draw the burndowns of many plans from git, first with nothing in the cache, then again.
 *
 * @param {string} folder which must not be there yet
 * @param {number} plans how many
 * @param {number} days how many commits each of them has
 * @returns what a run took with an empty cache, with a full one, and with an empty one and without git
 */
export function readHistories(folder, plans, days) {
  const project = join(folder, 'project')
  mkdirSync(project, { recursive: true })
  makeRepository(project, plans, days)
  const run = (/** @type {string} */ cache, /** @type {string[]} */ ...more) =>
    runMeasured(['status', '--format', 'json', ...more], { cwd: project, env: { XDG_CACHE_HOME: join(folder, cache) } })
  return { cold: run('cache'), warm: run('cache'), present: run('other', '--no-history') }
}
