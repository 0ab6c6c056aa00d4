import type { Output } from '../io.js'
import { terminalSafe } from '../output/terminal-safe.js'

/** Why an input cannot be used, and what the user can do about it. */
export interface Problem {
  readonly path: string
  readonly what: string
  readonly remedy: string
}

/** Takes the problems of a run: each is one line on standard error, and the count decides the exit status. */
export interface Problems {
  report(problem: Problem): Promise<void>
  readonly count: number
}

/**
 * Collect problems and say each at once.
 *
 * @param stderr where the lines go
 * @example
 * const problems = problemsOn(io.stderr)
 * await problems.report({ path: 'plan.md', what: 'is empty', remedy: 'write the sprint into it' })
 * problems.count //=> 1
 */
export function problemsOn(stderr: Output): Problems {
  let count = 0
  return {
    async report({ path, what, remedy }) {
      count += 1
      await stderr.write(`${terminalSafe(`${path}: ${what}; ${remedy}`)}\n`)
    },
    get count() {
      return count
    },
  }
}
