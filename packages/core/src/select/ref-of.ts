/**
 * The name by which other entries refer to an item, a group or a gate.
 *
 * @param entry an entry with an id, or at least a title
 * @returns its id, else its title
 * @example
 * refOf({ id: 'EXP-4', title: 'Export invoices' }) //=> 'EXP-4'
 * refOf({ id: null, title: 'Export invoices' }) //=> 'Export invoices'
 */
export function refOf(entry: { readonly id: string | null; readonly title: string }): string {
  return entry.id ?? entry.title
}
