import type { TestRun } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import type { Mention } from './run.js'

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

/**
 * One run for every count that a document repeats: in a table, in the prose around it, in a list of criteria.
 * Two mentions are the same where their roles agree, no count contradicts, and at least one is shared.
 *
 * @param mentions in document order
 * @param isGeneric whether a word says no more than that there are tests
 */
export function mergeRuns(mentions: readonly Mention[], isGeneric: (word: string) => boolean): TestRun[] {
  const merged: Mention[] = []
  const byWealth = [...mentions].sort((a, b) => wealth(b.run) - wealth(a.run))
  for (const mention of byWealth) {
    const isOfOneRun = (other: Mention) => isSame(other, mention, isGeneric)
    const named = merged.findIndex((other) => other.run.scope === mention.run.scope && isOfOneRun(other))
    const at = named < 0 ? merged.findIndex(isOfOneRun) : named
    const same = merged[at]
    if (same) merged[at] = joined(same, mention)
    else merged.push(mention)
  }
  const order = new Map(mentions.map(({ run }, index) => [run.source, index]))
  return merged
    .filter(({ isWeak }) => !isWeak)
    .map(({ run }) => run)
    .sort((a, b) => (order.get(a.source) ?? 0) - (order.get(b.source) ?? 0))
}

const wealth = (run: TestRun) => COUNTS.filter((count) => run[count] !== null).length

function isSame(a: Mention, b: Mention, isGeneric: (word: string) => boolean): boolean {
  if (a.run.role !== b.run.role) return false
  if (COUNTS.some((count) => a.run[count] !== null && b.run[count] !== null && a.run[count] !== b.run[count]))
    return false
  const isAlone = wealth(a.run) === 1 && wealth(b.run) === 1
  // Nothing is the same only because neither of two has any failures.
  const isTelling = (count: number | null) => count !== null && (count > 0 || isAlone)
  const isShared = COUNTS.some((count) => isTelling(a.run[count]) && a.run[count] === b.run[count])
  if (!isShared && !completes(a.run, b.run)) return false
  if (a.isWeak !== b.isWeak && areNamedApart(a.run, b.run, isGeneric)) return false
  // One number by itself may well be said of two things.
  if (a.isTotalOnly && b.isTotalOnly) return a.run.scope === null || b.run.scope === null || a.run.scope === b.run.scope
  const isRich = wealth(a.run) > 1 && wealth(b.run) > 1 && isShared
  if (isRich && a.section !== b.section) return true
  if (isAlone) return namesSame(a.run.scope, b.run.scope, isGeneric)
  return a.ownScope === null || b.ownScope === null || namesSame(a.ownScope, b.ownScope, isGeneric)
}

/** `Fix 3 failures and 5 errors` is told of one part; a number that completes another count is of the same. */
function areNamedApart(a: TestRun, b: TestRun, isGeneric: (word: string) => boolean): boolean {
  if (completes(a, b) && Math.min(wealth(a), wealth(b)) === 1) return false
  return !namesSame(a.scope, b.scope, isGeneric)
}

/** `19/21` and `2 failed`: together they are all. */
function completes(a: TestRun, b: TestRun): boolean {
  const total = a.total ?? b.total
  const passed = a.passed ?? b.passed
  const failed = a.failed ?? b.failed
  return total !== null && passed !== null && failed !== null && passed + failed === total
}

function namesSame(a: string | null, b: string | null, isGeneric: (word: string) => boolean): boolean {
  if (a === null || b === null) return a === b
  const words = (text: string) => wordsOf(text).filter((word) => !isGeneric(word))
  const [first, second] = [words(a), new Set(words(b))]
  if (first.length === 0 || second.size === 0) return true
  return first.some((word) => second.has(word))
}

/** The earlier place stays; each count is taken from where it is stated. */
function joined(a: Mention, b: Mention): Mention {
  const [first, second] = a.run.source.line <= b.run.source.line ? [a, b] : [b, a]
  // Failures alone name what is to be mended, not what was counted.
  const { passed, total } = first.run
  const isLone = first.ownScope === null && passed === null && total === null && wealth(second.run) > 1
  const scope = isLone ? (second.run.scope ?? first.run.scope) : (first.run.scope ?? second.ownScope)
  const run = { ...first.run, scope }
  for (const count of COUNTS) run[count] = first.run[count] ?? second.run[count]
  return {
    ...first,
    run,
    ownScope: a.ownScope ?? b.ownScope,
    isTotalOnly: a.isTotalOnly && b.isTotalOnly,
    isWeak: a.isWeak && b.isWeak,
  }
}
