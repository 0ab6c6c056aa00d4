import { readApprovals } from './approvals/read-approvals.js'
import type { Extractor } from './extractor.js'

/** Signatures asked for or given. */
export const approvals: Extractor<'approvals'> = { key: 'approvals', extract: readApprovals }
