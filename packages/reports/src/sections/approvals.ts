import type { Approval } from '@sprint/core'
import template from '../../templates/partials/approvals.hbs'
import { section } from './section.js'

/** Signatures, asked for or given. */
export interface ApprovalsView {
  readonly approvals: readonly Approval[]
}

/** Who has signed and who has not. */
export const approvals = section('approvals', template, (sprint): ApprovalsView | undefined =>
  sprint.approvals.length === 0 ? undefined : { approvals: sprint.approvals },
)
