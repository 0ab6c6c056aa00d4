import type { ItemStatus, ItemType, Priority, Range } from '@sprint/core'
import type { IdForm } from '../../../readers/read-item-id.js'

/** What the words of one line say of a unit of work, its title being what is left when all else is peeled off. */
export interface UnitLine {
  readonly title: string
  readonly id: string | null
  readonly idForm: IdForm | null
  /** The word in front of the id or title: 'Task', 'Story', 'Track'. */
  readonly type: ItemType | null
  /** Whether that word names a group (day, week, phase) rather than a unit. */
  readonly isGroupWord: boolean
  /** That word names a span of time or a sprint, which is never a unit. */
  readonly isTimeWord: boolean
  /** A number stands in front, as in a numbered heading. */
  readonly hasOrdinal: boolean
  readonly points: number | null
  readonly hours: number | null
  readonly hoursRange: Range | null
  readonly priority: Priority | null
  readonly status: ItemStatus | null
  /** The status comes from a mark in front or behind, not from words. */
  readonly isStatusFromMark: boolean
  readonly owner: string | null
  readonly dependsOn: readonly string[]
  readonly due: string | null
  /** The words of the title stand in bold, with an explanation behind them. */
  readonly hasBoldLead: boolean
  /** The last words behind a bold title, where they may be a name. */
  readonly nameBehind: string | null
}

/** What is found so far while a line is peeled. */
export type Found = { -readonly [K in keyof UnitLine]: UnitLine[K] }

/** A line of which nothing is known. */
export const NOTHING: UnitLine = {
  title: '',
  id: null,
  idForm: null,
  type: null,
  isGroupWord: false,
  isTimeWord: false,
  hasOrdinal: false,
  points: null,
  hours: null,
  hoursRange: null,
  priority: null,
  status: null,
  isStatusFromMark: false,
  owner: null,
  dependsOn: [],
  due: null,
  hasBoldLead: false,
  nameBehind: null,
}
