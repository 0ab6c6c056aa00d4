import type { Source } from '@sprint/core'
import { caseName, suitePath } from './identify-cases.js'
import type { XmlElement } from './read-xml.js'
import type { CaseDraft } from './reading.js'
import type { CaseStatus } from './test-results.js'

/** A `<testcase>` while its children are read. */
export interface JunitCase extends Omit<CaseDraft, 'status' | 'isFlaky' | 'retries'> {
  readonly outcomes: Set<CaseStatus>
  /** Runs before the one that counts, after which it passed. */
  flakyRuns: number
  /** Runs after the first one, none of which passed. */
  reruns: number
}

const SOURCE_FILE = /\.[cm]?[jt]sx?$|\.(?:py|rb|php|go|java|kt|cs|feature)$/i
/** What GoogleTest and others write of a test that was not carried out. */
const NOT_RUN = new Set(['notrun', 'disabled', 'skipped', 'ignored', 'suppressed', 'pending'])

/**
 * Begin a test case.
 *
 * @param element its start
 * @param suites the suites around it, from the outside in
 * @param tool the runner; Playwright writes the browser where others write the machine
 * @param source its place
 */
export function openCase(
  element: XmlElement,
  suites: readonly XmlElement[],
  tool: string | null,
  source: Source,
): JunitCase {
  const attribute = (name: string) => element.attributes.get(name)
  const name = caseName(attribute('name') ?? '') || '(unnamed)'
  const classname = caseName(attribute('classname') ?? attribute('class') ?? '')
  const browser = tool === 'playwright' ? suites.at(-1)?.attributes.get('hostname') : undefined
  const names = suites.map((suite) => suite.attributes.get('name'))
  const isNotRun = ['status', 'result'].some((key) => NOT_RUN.has(attribute(key)?.toLowerCase() ?? ''))
  const file = [attribute('file'), suites.at(-1)?.attributes.get('file'), names.at(-1), classname]
  return {
    name,
    // The default of jest-junit repeats the whole name as the class.
    suite: suitePath([browser, ...names, classname === name ? '' : classname]),
    file: file.find((path, index) => path && (index < 2 || SOURCE_FILE.test(path))) ?? null,
    durationMs: milliseconds(attribute('time')),
    source,
    outcomes: new Set(isNotRun ? ['skipped'] : []),
    flakyRuns: 0,
    reruns: 0,
  }
}

/** What an element inside a test case says of how it ended. */
export function readOutcome(draft: JunitCase, { name }: XmlElement): void {
  if (name === 'failure') draft.outcomes.add('failed')
  else if (name === 'error') draft.outcomes.add('error')
  else if (name === 'skipped' || name === 'disabled') draft.outcomes.add('skipped')
  else if (name === 'flakyFailure' || name === 'flakyError') draft.flakyRuns += 1
  else if (name === 'rerunFailure' || name === 'rerunError') draft.reruns += 1
}

/** The test case, when all of it was read. */
export function toDraft({ outcomes, flakyRuns, reruns, ...rest }: JunitCase): CaseDraft {
  const status = (['failed', 'error', 'skipped'] as const).find((outcome) => outcomes.has(outcome)) ?? 'passed'
  return { ...rest, status, isFlaky: status === 'passed' && flakyRuns > 0, retries: flakyRuns + reruns }
}

/** Seconds as the file has them; Surefire writes `1,234.5`. */
function milliseconds(seconds: string | undefined): number | null {
  const value = Number(seconds?.replaceAll(',', '') || Number.NaN)
  return Number.isFinite(value) && value >= 0 ? Math.round(value * 1_000_000) / 1000 : null
}
