import * as v from 'valibot'
import { WorkItemSchema } from './work-item.js'

/** What a burndown needs to know of an item: which one it is, what it weighs, and how far it is. */
export const TrackedItemSchema = v.pick(WorkItemSchema, ['id', 'title', 'status', 'points', 'hours', 'parent'])
export type TrackedItem = v.InferOutput<typeof TrackedItemSchema>
