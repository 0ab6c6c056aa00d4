// @ts-check
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runMeasured } from './command.mjs'
import { makeRepository } from './history-repository.mjs'

/**
 * Draw the burndowns of many plans from git, first with nothing in the cache, then again.
 *
 * @param {string} folder an empty one
 * @param {number} plans how many
 * @param {number} days how many commits each of them has
 * @returns {{ cold: number, warm: number, present: number, memory: number }} seconds, with an empty cache, with a full
 * one and without git, and the most memory that the first run held, in MB
 */
export function readHistories(folder, plans, days) {
  const [project, cache] = [join(folder, 'project'), join(folder, 'cache')]
  for (const made of [project, cache]) mkdirSync(made)
  makeRepository(project, plans, days)
  const run = (/** @type {string[]} */ ...more) =>
    runMeasured(['status', '--format', 'json', ...more], { cwd: project, env: { XDG_CACHE_HOME: cache } })
  const [cold, warm, present] = [run(), run(), run('--no-history')]
  return { cold: cold.seconds, warm: warm.seconds, present: present.seconds, memory: cold.memory }
}
