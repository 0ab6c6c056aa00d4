import type { WorkItem } from '../model/work-item.js'

/**
 * What makes items alike: their type, and the form in which they are told. Stories under headings and tasks in tables
 * are of two sorts: what holds for one need not hold for the other.
 *
 * @param item an item
 * @returns a key, equal for items of one sort
 * @example
 * const mentions = [{ how: 'table', source: sourceAt(9) }]
 * sortOf(itemFrom({ title: 'Export invoices', type: 'story', mentions })) //=> 'story table'
 */
export function sortOf({ type, mentions }: WorkItem): string {
  return `${type} ${mentions[0]?.how ?? ''}`
}
