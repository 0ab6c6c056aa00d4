/** Far more than a report has: a hundred megabytes of text, or a million repetitions. */
const LIMIT = 100_000_000
/** What a repetition costs, even one that writes nothing. */
const STEP = 100
/** Templates within templates within templates: long before the stack ends, which nothing survives. */
const DEEPEST = 50

/** A template has written, or repeated, more than any report needs. */
class BudgetSpent extends Error {
  constructor() {
    super('It writes more than a report can hold; look for an #each within an #each, or a partial that includes itself')
  }
}

/** Counts what the templates of one report do, so that none goes on for minutes or fills the memory. */
export interface Budget {
  /** Begin a report. */
  start(): void
  /** Note a step, and what it has written. */
  spend(text: unknown): void
  /** Fill a template that another one may include, and note what it has written. */
  within(fill: () => string): string
}

/**
 * Start to count. Counted is work, not time, so that the same template ends the same way on every machine.
 *
 * @example
 * startBudget().spend('a cell')
 */
export function startBudget(): Budget {
  let [spent, depth] = [0, 0]
  const spend = (text: unknown) => {
    spent += STEP + (typeof text === 'string' ? text.length : 0)
    if (spent > LIMIT) throw new BudgetSpent()
  }
  return {
    start() {
      spent = 0
      depth = 0
    },
    spend,
    within(fill) {
      depth += 1
      if (depth > DEEPEST) throw new BudgetSpent()
      const text = fill()
      depth -= 1
      spend(text)
      return text
    },
  }
}
