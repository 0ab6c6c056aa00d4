import * as v from 'valibot'
import { CheckSchema, optionalNumber, optionalText, RangeSchema, text, texts } from './field.js'
import { SourceSchema } from './place.js'

export const ITEM_TYPES = ['epic', 'story', 'task', 'bug', 'spike', 'other'] as const
export type ItemType = (typeof ITEM_TYPES)[number]

export const ITEM_STATUSES = ['todo', 'in-progress', 'blocked', 'done', 'cancelled'] as const
export type ItemStatus = (typeof ITEM_STATUSES)[number]

/** As the author ranked it: by number, by word, or MoSCoW. Other rankings stand as written. */
export const PRIORITIES = [
  'P0',
  'P1',
  'P2',
  'P3',
  'P4',
  'critical',
  'high',
  'medium',
  'low',
  'must',
  'should',
  'could',
  'wont',
] as const
export type Priority = (typeof PRIORITIES)[number]

export const LEVELS = ['critical', 'high', 'medium', 'low'] as const
export const LevelSchema = v.picklist(LEVELS)
export type Level = (typeof LEVELS)[number]

/** How an item was mentioned; the first mention of `mentions` is the one that won. */
export const MENTION_KINDS = ['heading', 'table', 'list', 'tree', 'field', 'text'] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** A unit of planned or reported work: an epic, story, task, bug, priority block, track. */
export const WorkItemSchema = v.object({
  id: optionalText,
  title: text,
  type: v.picklist(ITEM_TYPES),
  points: optionalNumber,
  /** The estimate in hours; of a range the midpoint, of a day eight hours. */
  hours: optionalNumber,
  hoursRange: v.nullable(RangeSchema),
  priority: v.nullable(v.picklist(PRIORITIES)),
  owner: optionalText,
  status: v.nullable(v.picklist(ITEM_STATUSES)),
  /** The id, else the title, of the item this one is part of. */
  parent: optionalText,
  /** The id, else the title, of the group this item stands under. */
  group: optionalText,
  risk: v.nullable(v.object({ level: v.nullable(LevelSchema), reason: optionalText })),
  /** `YYYY-MM-DD` where the date is certain, else as written. */
  due: optionalText,
  labels: texts,
  acceptance: v.array(CheckSchema),
  /** Boxes and steps beneath the item that are neither items nor acceptance criteria. */
  steps: v.array(CheckSchema),
  deliverables: texts,
  dependsOn: texts,
  command: optionalText,
  expected: optionalText,
  mentions: v.array(v.object({ how: v.picklist(MENTION_KINDS), source: SourceSchema })),
  source: SourceSchema,
})
export type WorkItem = v.InferOutput<typeof WorkItemSchema>
