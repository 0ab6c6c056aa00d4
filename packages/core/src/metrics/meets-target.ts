import type { TestRun } from '../model/test-run.js'

/**
 * Whether test counts reach a target: at least as many passed, at most as many failed, errors and skipped.
 *
 * @param target the counts hoped for
 * @param actual the counts measured
 * @param isStrict whether a count is to be stayed below, as `<3` says, and not only kept
 * @returns `null` where no count is known on both sides
 * @example
 * meetsTarget(testRunFrom({ role: 'target', failed: 10 }), testRunFrom({ failed: 3 })) //=> true
 * meetsTarget(testRunFrom({ role: 'target', passed: 68 }), testRunFrom({ failed: 3 })) //=> null
 */
export function meetsTarget(
  target: TestRun,
  actual: TestRun,
  isStrict: (count: number) => boolean = () => false,
): boolean | null {
  const isShort = (wanted: number | null, has: number | null, sign: 1 | -1) =>
    wanted === null || has === null ? [] : [sign * (has - wanted) < 0 || (sign < 0 && has === wanted && isStrict(has))]
  const comparisons = [
    ...isShort(target.passed, actual.passed, 1),
    ...isShort(target.failed, actual.failed, -1),
    ...isShort(target.errors, actual.errors, -1),
    ...isShort(target.skipped, actual.skipped, -1),
  ]
  return comparisons.length === 0 ? null : !comparisons.includes(true)
}
