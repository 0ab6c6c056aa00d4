import type { Source, TestRun } from '@sprint/core'
import type { Section } from '../../outline/outline.js'
import type { StatedTests } from '../../readers/read-test-counts.js'

/** A test run on its way into the model: with what decides whether another mention is the same. */
export interface Mention {
  readonly run: TestRun
  /** The name beside the counts; that of the heading or entry above them is only in `run.scope`. */
  readonly ownScope: string | null
  readonly isTotalOnly: boolean
  /** Failures alone that nobody calls a baseline: what a task in a plan is about, unless they complete another count. */
  readonly isWeak: boolean
  readonly section: Section
}

/** A mention as it was read. */
export function mentionOf(
  stated: StatedTests,
  role: TestRun['role'],
  { section }: { readonly section: Section },
  source: Source,
  scope: string | null = null,
): Mention {
  const { passed, failed, errors, skipped, total } = stated
  const run = { scope: stated.scope ?? scope, role, passed, failed, errors, skipped, total, at: null, source }
  const isWeak = stated.role === null && role !== 'target' && passed === null && total === null
  return { run, ownScope: stated.scope, isTotalOnly: stated.isTotalOnly, isWeak, section }
}
