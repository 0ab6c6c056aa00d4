import type { Baseline, BaselineStatus } from './baseline.js'
import type { MeasuredTests } from './measured-tests.js'
import { recordedStatus } from './recorded-status.js'

/** What a baseline is called, and the sprint that it belongs to. */
export interface BaselineLabel {
  readonly name: string
  readonly sprint?: string | null
}

/**
 * Keep how the tests of a run ended, to compare later runs with.
 *
 * @param run what the tests came to
 * @param label what to call it
 * @returns the baseline; its tests are sorted, so that the order in which they ran does not matter
 * @example
 * recordBaseline(measuredFrom({ cases: [{ id: 'b' }, { id: 'a', status: 'failed' }] }), { name: '12' }).tests
 * //=> [['a', 'failed'], ['b', 'passed']]
 */
export function recordBaseline(run: MeasuredTests, label: BaselineLabel): Baseline {
  const { passed, failed, errors, skipped, total } = run.counts
  return {
    version: 1,
    name: label.name,
    sprint: label.sprint ?? null,
    at: run.at,
    tool: run.tool,
    counts: { passed, failed, errors, skipped, total },
    tests: run.cases
      .map((one): [string, BaselineStatus] => [one.id, recordedStatus(one)])
      // By code unit: the same on every machine.
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  }
}

/**
 * Write a baseline so that a diff shows one line for each test that changed; the same baseline gives the same bytes.
 *
 * @param baseline what to write
 * @returns JSON
 * @example
 * formatBaseline(recordBaseline(measuredFrom({ cases: [{ id: 'a' }] }), { name: '12' })).includes('    ["a", "passed"]\n')
 * //=> true
 */
export function formatBaseline({ tests, counts, ...head }: Baseline): string {
  const fields = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},\n`)
  const counted = Object.entries(counts).map(([name, value]) => `"${name}": ${value}`)
  const rows = tests.map(([id, status]) => `    [${JSON.stringify(id)}, "${status}"]`)
  const list = rows.length === 0 ? '[]' : `[\n${rows.join(',\n')}\n  ]`
  return `{\n${fields.join('')}  "counts": { ${counted.join(', ')} },\n  "tests": ${list}\n}\n`
}
