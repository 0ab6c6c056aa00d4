import type { ItemStatus } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'

/** Sections whose lists are work by themselves, with the status that they give. */
export const WORK_ROLES: ReadonlyMap<SectionRole, ItemStatus | null> = new Map<SectionRole, ItemStatus | null>([
  ['items', null],
  ['todo', 'todo'],
  ['in-progress', 'in-progress'],
  ['done', 'done'],
  ['blocked', 'blocked'],
  ['cancelled', 'cancelled'],
  ['next', 'todo'],
  ['yesterday', 'done'],
  ['today', 'todo'],
])
