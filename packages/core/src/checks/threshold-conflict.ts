import type { Finding } from '../diagnostics/finding.js'
import { formatNumber } from '../diagnostics/format-range.js'
import { belowMinimum, belowMinimumMessages } from '../findings/below-minimum.js'
import { rivalTargetMessages, rivalTargets } from '../findings/rival-targets.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { Sprint } from '../model/sprint.js'
import { groupBy } from '../select/group-by.js'
import { wordsOf } from '../select/item-key.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  otherLimit: 'Unexpected limit `{limit}`, expected `{first}` as on line {line}',
  allOrShare: 'Unexpected share `{share}`, expected all as `{text}` says',
} as const

const say = sayIn(messages)

type Threshold = ClaimOf<'threshold'>

const MINUTES = new Map([
  ['min', 1],
  ['mins', 1],
  ['minute', 1],
  ['minutes', 1],
  ['h', 60],
  ['hr', 60],
  ['hrs', 60],
  ['hour', 60],
  ['hours', 60],
  ['d', 1440],
  ['day', 1440],
  ['days', 1440],
])

/** Words for what went wrong, of which people use one or the other. */
const FAILURES = /^(failures?|errors?|fehler|fehlschläge|errores|fallos|erros|falhas|erreurs|échecs|errori|fouten|fel)$/

interface Limit {
  readonly claim: Threshold
  /** What is limited, in which unit. */
  readonly key: string
  readonly value: number
}

function limitOf(claim: Threshold): Limit {
  const unit = claim.unit?.toLowerCase() ?? ''
  const minutes = MINUTES.get(unit)
  const counted = FAILURES.test(unit) ? 'failure' : minutes === undefined ? unit : 'time'
  return { claim, key: `${wordsOf(claim.subject)} ${counted}`, value: claim.value * (minutes ?? 1) }
}

/** Limits that follow each other line by line are steps of one ladder. */
function inRuns(limits: readonly Limit[]): Limit[][] {
  const runs: Limit[][] = []
  for (const limit of limits) {
    const run = runs.at(-1)
    const above = run?.at(-1)?.claim.source
    const isNext = above !== undefined && limit.claim.source.line - above.endLine <= 1
    if (run !== undefined && isNext) run.push(limit)
    else runs.push([limit])
  }
  return runs
}

function write({ value, unit }: Threshold): string {
  return unit === null || unit === '%' ? `${formatNumber(value)}${unit ?? ''}` : `${formatNumber(value)} ${unit}`
}

// All unit tests passing (target: >95% pass rate)
const ALL_PASS = /^(all|every)\b(?!.*\bcoverage\b).*\bpass/i
const SHARE = /^[<>≥≤]?=?\s*(\d{1,3}(?:\.\d+)?)\s?%\+?$/

/** A condition that asks for all and is content with a share of them. */
function* allOrShare({ criteria }: Sprint): Iterable<Finding> {
  for (const { text, metric, source } of criteria) {
    const share = ALL_PASS.test(text) ? SHARE.exec(metric ?? '')?.[1] : undefined
    if (metric === null || share === undefined || Number(share) >= 100) continue
    yield {
      ...say('allOrShare', { share: metric, text }),
      source,
      actual: metric,
      expected: ['100%'],
    }
  }
}

/**
 * The same limit stated with different values: work halts after three failures in a row here, after five there, all
 * tests have to pass and most of them, a table has a figure below the minimum that a condition asks for, or one target
 * for the tests is what passes already and another asks for more.
 * Says nothing of limits that follow each other line by line, as the steps of an escalation do.
 *
 * @example
 * const claims = [
 *   { kind: 'threshold', subject: 'consecutive', value: 3, unit: 'failures', text: '3 consecutive failures', source: sourceAt(5) },
 *   { kind: 'threshold', subject: 'consecutive', value: 5, unit: 'errors', text: '5 consecutive errors', source: sourceAt(40) },
 * ]
 * runChecks(documentFrom({ claims }), { checks: [thresholdConflict] })[0].reason
 * //=> 'Unexpected limit `5 errors`, expected `3 failures` as on line 5'
 */
export const thresholdConflict: CheckRule = {
  id: 'threshold-conflict',
  severity: 'warning',
  messages: { ...messages, ...belowMinimumMessages, ...rivalTargetMessages },
  *run({ claims, sprint }): Iterable<Finding> {
    yield* allOrShare(sprint)
    yield* belowMinimum(claims)
    yield* rivalTargets(sprint)
    const limits = claims.filter((claim) => claim.kind === 'threshold').map(limitOf)
    for (const same of groupBy(limits, ({ key }) => key).values()) {
      // A ladder has a limit for each step; only limits that stand alone can contradict each other.
      const alone = inRuns(same).filter((run) => run.every(({ value }) => value === run[0]?.value))
      const [first] = alone.flat()
      if (first === undefined) continue
      for (const [later] of alone) {
        if (later === undefined || later.value === first.value) continue
        const [actual, expected] = [write(later.claim), write(first.claim)]
        yield {
          ...say('otherLimit', { limit: actual, first: expected, line: first.claim.source.line }),
          source: later.claim.source,
          actual,
          expected: [expected],
          related: [{ reason: first.claim.text, source: first.claim.source }],
        }
      }
    }
  },
}
