import type { Metric } from '../model/measure.js'

// | < 300 ms · ≥95% · 64
//   ^ ^^^  ^
const VALUE = /^\s*(<=|>=|≤|≥|<|>|=)?\s*(-?\d+(?:[.,]\d+)?)\s*([^\d\s].*)?$/u

/**
 * Whether a metric has reached its target. Where the target names no direction, it lies on the way from the baseline.
 *
 * @param metric a metric with target and actual value
 * @returns `null` where either is no number, their units differ, or nobody can tell which way is better
 * @example
 * reachesTarget({ target: '< 300', actual: '270', baseline: null }) //=> true
 * reachesTarget({ target: '64', actual: '63', baseline: '61' }) //=> false
 */
export function reachesTarget({
  target,
  actual,
  baseline,
}: Pick<Metric, 'target' | 'actual' | 'baseline'>): boolean | null {
  const [wanted, has, was] = [amountOf(target), amountOf(actual), amountOf(baseline)]
  if (wanted === null || has === null || (wanted.unit !== '' && has.unit !== '' && wanted.unit !== has.unit))
    return null
  if (wanted.number === has.number) return wanted.sign !== '<' && wanted.sign !== '>'
  const before = was === null || was.number === wanted.number ? null : was.number < wanted.number ? '>' : '<'
  const direction = wanted.sign === '' ? before : wanted.sign[0]
  if (direction === '<') return has.number < wanted.number
  return direction === '>' ? has.number > wanted.number : direction === '=' ? false : null
}

function amountOf(text: string | null): { sign: string; number: number; unit: string } | null {
  const found = VALUE.exec(text ?? '')
  if (found === null) return null
  const [, sign = '', number = '', unit = ''] = found
  const plain = sign.replace('≤', '<=').replace('≥', '>=')
  return { sign: plain, number: Number(number.replace(',', '.')), unit: unit.trim().toLowerCase() }
}
