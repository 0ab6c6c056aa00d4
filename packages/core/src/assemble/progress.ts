const STAGES: ReadonlyMap<string, number> = new Map([
  ['planned', 0],
  ['todo', 0],
  ['active', 1],
  ['at-risk', 1],
  ['blocked', 1],
  ['in-progress', 1],
  ['completed', 2],
  ['done', 2],
  ['cancelled', 2],
])

/**
 * Whether a status may follow another: work goes on, it does not come undone.
 *
 * @param older the status before
 * @param newer the status after
 * @returns whether the newer one is no step back
 * @example
 * isProgress('todo', 'done') //=> true
 * isProgress('done', 'in-progress') //=> false
 */
export function isProgress(older: string, newer: string): boolean {
  const [before, after] = [STAGES.get(older) ?? 0, STAGES.get(newer) ?? 0]
  return after > before || (after === before && after < 2)
}
