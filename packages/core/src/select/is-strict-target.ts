import type { Sprint } from '../model/sprint.js'
import type { TestRun } from '../model/test-run.js'

/**
 * Whether a count of a target is to be stayed below: `<3 failing tests`, as the metric on the same line says.
 *
 * @param sprint the sprint or document with the metrics
 * @param run a target for tests
 * @param count the number of failing tests, errors or skipped tests in it
 */
export function isStrictTarget({ metrics }: Pick<Sprint, 'metrics'>, { source }: TestRun, count: number): boolean {
  const bound = new RegExp(`^[<＜]\\s*${count}(?!\\d)`)
  return metrics.some(
    ({ target, source: place }) =>
      place.line === source.line && place.path === source.path && bound.test(target?.trim() ?? ''),
  )
}
