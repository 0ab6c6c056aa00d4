import type { Extractor } from './extractor.js'

/**
 * GFM task-list items anywhere outside code fences: how many there are and how many are ticked.
 *
 * ```text
 * > | - [x] done
 *       ^^^
 * > | 1. [ ] open
 *        ^^^
 * ```
 */
export const checklist: Extractor<'checklist'> = {
  key: 'checklist',
  extract({ outline }) {
    const boxes = outline.entries.filter((entry) => entry.checked !== null)
    return { value: { total: boxes.length, done: boxes.filter((entry) => entry.checked).length } }
  },
}
