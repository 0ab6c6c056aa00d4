import type { Check, ItemStatus, Priority, Range, Source } from '@sprint/core'
import type { Lexicon } from '../../lexicon/lexicon.js'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { pattern } from '../../pattern/pattern.js'
import { expandIds } from '../../readers/expand-ids.js'
import { isFile, isPath } from '../../readers/is-path.js'
import { readEstimate } from '../../readers/read-estimate.js'
import { readItemStatus } from '../../readers/read-item-status.js'
import { readPriority } from '../../readers/read-priority.js'

/** What fields or table cells beneath a unit say of it. */
export interface ItemFields {
  id?: string
  points?: number
  hours?: number
  hoursRange?: Range | null
  priority?: Priority
  status?: ItemStatus
  owner?: string
  due?: string
  dependsOn?: string[]
  labels?: string[]
  riskLevel?: string
  command?: string
  expected?: string
  deliverables?: string[]
  typeWord?: string
  parent?: string
  readonly acceptance: Check[]
  readonly used: Source[]
}

/** One `key: value`, whatever it was written as. */
export interface KeyValue {
  readonly key: FieldKey
  readonly value: string
  readonly source: Source
}

const LIST_GAP = /\s*(?:[,;、，]|\s&\s|\s\+\s)\s*/u

/**
 * Takes what is said of a unit out of keyed values; the first value for a key wins.
 *
 * @param values the fields beneath a heading, or the cells of a row by their column
 */
export function readItemFields(values: Iterable<KeyValue>, lexicon: Lexicon): ItemFields {
  const fields: ItemFields = { acceptance: [], used: [] }
  for (const { key, value, source } of values) {
    if (isBlank(value, lexicon)) continue
    if (key === 'acceptance') fields.acceptance.push({ text: bareText(value), done: null, source })
    if (key === 'acceptance' || take(fields, key, value, lexicon)) fields.used.push(source)
  }
  return fields
}

function take(fields: ItemFields, key: FieldKey, value: string, lexicon: Lexicon): boolean {
  switch (key) {
    case 'points': {
      const points = readEstimate(value, lexicon, 'points')?.points
      if (points === null || points === undefined) return takeHours(fields, value, lexicon, undefined)
      fields.points ??= points
      takeHours(fields, value, lexicon, undefined)
      return true
    }
    case 'hours':
    case 'duration':
      return takeHours(fields, value, lexicon, key === 'hours' ? 'hours' : undefined)
    case 'priority':
      return set(fields, 'priority', readPriority(value, lexicon))
    case 'status':
      return set(fields, 'status', readItemStatus(value, lexicon))
    case 'owner':
    case 'lead':
      return set(fields, 'owner', ownerOf(value))
    case 'due':
      // 'Target: /mnt/backups' is where, not when.
      return !isPath(value) && set(fields, 'due', bareText(value))
    case 'depends':
      return set(
        fields,
        'dependsOn',
        listOf(value).flatMap((part) => expandIds(part, lexicon)),
      )
    case 'labels':
      return set(fields, 'labels', listOf(value))
    case 'risk':
    case 'level':
      return set(fields, 'riskLevel', value)
    case 'command':
      return set(fields, 'command', value)
    case 'expected':
      return set(fields, 'expected', bareText(value))
    case 'deliverables':
      return set(fields, 'deliverables', filesOf(value))
    case 'type':
      return set(fields, 'typeWord', bareText(value))
    case 'id':
      return set(fields, 'id', bareText(value))
    case 'epic':
    case 'parent':
      return set(fields, 'parent', bareText(value))
    default:
      return false
  }
}

function takeHours(fields: ItemFields, value: string, lexicon: Lexicon, bare: 'hours' | undefined): boolean {
  const estimate = readEstimate(value, lexicon, bare)
  if (!estimate) return false
  if (estimate.points !== null) fields.points ??= estimate.points
  if (estimate.hours !== null && fields.hours === undefined) {
    fields.hours = estimate.hours
    fields.hoursRange = estimate.hoursRange
  }
  return true
}

function set<K extends keyof ItemFields>(fields: ItemFields, key: K, value: ItemFields[K] | undefined): boolean {
  if (value === undefined) return false
  if (fields[key] === undefined) fields[key] = value
  return true
}

/** A name: what stands before a bracket or dash that explains it. */
function ownerOf(value: string): string | undefined {
  const name = bareText(value).replace(AT, '')
  return name === '' || name.length > 80 || STARTS_WITH_FIGURE.test(name) ? undefined : name
}

function listOf(value: string): string[] {
  return bareText(value)
    .split(LIST_GAP)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Files one by one; what is told in words is one thing, commas and all. */
function filesOf(value: string): string[] {
  const parts = listOf(value)
  return parts.every(isFile) ? parts : [bareText(value)]
}

// '5+ roles', '3' count somebody, and name nobody.
const STARTS_WITH_FIGURE = /^[~≈<>]?\s*\d/u
const AT = pattern()`^@(?=\p{L}+\s)`
const BLANK = /^[\s\-–—_.…?/\\[\]()*xX]*$/u

/** Whether a value says nothing: a dash, dots, or a word for none. */
export function isBlank(value: string, lexicon: Lexicon): boolean {
  return BLANK.test(value) || lexicon.nothing.whole(value) !== undefined
}
