import type { Criterion } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'

const SETS: ReadonlyMap<SectionRole, Criterion['set']> = new Map<SectionRole, Criterion['set']>([
  ['definition-of-ready', 'ready'],
  ['definition-of-done', 'done'],
  ['success-criteria', 'success'],
  ['validation', 'validation'],
  ['acceptance', 'validation'],
])

// What stands under such a heading is no condition, whatever stands above it.
const FOREIGN: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'gates',
  'template',
  'risks',
  'mitigation',
  'escalation',
  'rollback',
  'budgets',
  'commands',
  'actions',
  'next',
  'decisions',
  'options',
  'people',
  'contacts',
  'schedule',
  'recommendations',
])

/** Which set of criteria a heading or another line announces. */
export function criterionSet(roles: readonly SectionRole[]): Criterion['set'] | undefined {
  if (roles.some((role) => role === 'gates' || role === 'template' || role === 'commands')) return undefined
  for (const [role, set] of SETS) if (roles.includes(role)) return set
  return undefined
}

/** Whether a heading beneath a list of criteria starts something else. */
export function isForeign(roles: readonly SectionRole[]): boolean {
  return roles.some((role) => FOREIGN.has(role))
}
