import type { Extractor } from './extractor.js'

/** Days, weeks, phases, tracks, teams, milestones: what the document sorts its items under. */
export const groups: Extractor<'groups'> = { key: 'groups', extract: (context) => context.groups() }
