import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Sprint } from '../model/sprint.js'
import type { TestRun } from '../model/test-run.js'
import { scopeKey } from '../select/test-scope.js'

/** What is said of a target that asks for nothing new. */
export const rivalTargetMessages = {
  rivalTarget:
    'Unexpected target of `{target}` of {total} tests, expected `{higher}` as on line {line}: {now} pass already',
} as const

const say = sayIn(rivalTargetMessages)

/** Targets this near to each other are steps: at least so many, better all. */
const NEAR = 2

/** Whether two counts can be of the same tests: of as many, and under no two names. */
function isSameSuite(a: TestRun, b: TestRun): boolean {
  const [one, other] = [scopeKey(a.scope), scopeKey(b.scope)]
  return a.total !== null && a.total === b.total && (one === null || other === null || one === other)
}

/**
 * Targets for the same tests, one of which is what passes already while another asks for more.
 *
 * @param sprint a sprint
 * @returns a finding for each target that asks for nothing new
 */
export function* rivalTargets({ tests }: Sprint): Iterable<Finding> {
  const targets = tests.filter(({ role, passed, total }) => role === 'target' && passed !== null && total !== null)
  for (const target of targets) {
    const now = tests.find(
      (run) => run.role === 'baseline' && run.passed === target.passed && run.total === target.total,
    )
    const higher = targets.find(
      (other) =>
        isSameSuite(target, other) &&
        (other.passed ?? 0) > (target.passed ?? 0) &&
        Math.abs(other.source.line - target.source.line) > NEAR,
    )
    if (now === undefined || higher === undefined) continue
    yield {
      ...say('rivalTarget', {
        target: target.passed ?? 0,
        total: target.total ?? 0,
        higher: higher.passed ?? 0,
        line: higher.source.line,
        now: now.passed ?? 0,
      }),
      source: target.source,
      actual: String(target.passed),
      expected: [String(higher.passed)],
      related: [
        { reason: `Target: ${higher.passed}`, source: higher.source },
        { reason: `${now.passed} pass already`, source: now.source },
      ],
    }
  }
}
