import type { ItemStatus } from '@sprint/core'

/** What a mark says of the thing it stands at. The same in every language. */
export const STATUS_MARKS: Readonly<Record<string, ItemStatus>> = {
  '✅': 'done',
  '✔': 'done',
  '☑': 'done',
  '🎉': 'done',
  '🏁': 'done',
  '🔄': 'in-progress',
  '🚧': 'in-progress',
  '🏗': 'in-progress',
  '🏃': 'in-progress',
  '🔨': 'in-progress',
  '⬜': 'todo',
  '⭕': 'todo',
  '🔜': 'todo',
  '🔲': 'todo',
  '☐': 'todo',
  '📋': 'todo',
  '⚪': 'todo',
  '⏳': 'todo',
  '⏭': 'cancelled',
}
