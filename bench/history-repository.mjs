// @ts-check
import { spawnSync } from 'node:child_process'
import { planText } from './plan-text.mjs'

const FIRST_DAY = Date.UTC(2026, 0, 5, 9)
const DAY_MS = 86_400_000
const STORIES = 10

/** @param {number} day */
const dateOf = (day) => new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10)

/**
 * A plan as it stands on a day of its sprint: the further on, the more of its stories are done.
 *
 * @param {number} seed
 * @param {number} day from 0
 * @param {number} days how many the sprint has
 * @returns {string}
 */
export function planOnDay(seed, day, days) {
  const done = Math.floor((day / days) * STORIES)
  return planText(seed, STORIES)
    .replace('2026-03-02', dateOf(0))
    .replace('2026-03-13', dateOf(days - 1))
    .replace(/^(\| WH-(\d+) .*\| )[a-z ]+ \|$/gm, (_, row, id) => `${row}${Number(id) <= done ? 'done' : 'todo'} |`)
    .replace('## Stories', `Written on day ${day + 1} of ${days}.\n\n## Stories`)
}

/**
 * Make a repository of plans of which each is changed by a commit of its own on every day of its sprint, so that no
 * commit can be passed over.
 *
 * @param {string} folder an empty one
 * @param {number} plans how many
 * @param {number} days how many commits each of them has
 */
export function makeRepository(folder, plans, days) {
  /** @type {string[]} */
  const stream = []
  for (let day = 0; day < days; day += 1) {
    for (let plan = 1; plan <= plans; plan += 1) {
      const seconds = (FIRST_DAY + day * DAY_MS) / 1000 + plan
      const text = planOnDay(plan, day, days)
      stream.push(
        `commit refs/heads/main\ncommitter Ada <ada@example.org> ${seconds} +0000\ndata <<END\nPlan ${plan}\nEND`,
        `M 100644 inline docs/sprint-${plan}.md\ndata ${Buffer.byteLength(text)}\n${text}`,
      )
    }
  }
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['fast-import', '--quiet'], `${stream.join('\n')}\n`)
  git(folder, ['reset', '--quiet', '--hard'])
}

/**
 * @param {string} cwd
 * @param {readonly string[]} args
 * @param {string} input
 */
function git(cwd, args, input = '') {
  const { status, stderr, error } = spawnSync('git', args, { cwd, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${error?.message ?? stderr}`)
}
