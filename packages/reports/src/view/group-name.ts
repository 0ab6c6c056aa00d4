import type { Group } from '@sprint/core'
import { wordText } from '../engine/helpers/word.js'

/**
 * What a group is called in a heading or a cell: its kind and id where the title does not say them.
 *
 * @param group a day, phase, track, team, …
 * @example
 * groupName({ kind: 'day', id: '1', title: 'Set up' }) //=> 'Day 1: Set up'
 */
export function groupName({ kind, id, title }: Pick<Group, 'kind' | 'id' | 'title'>): string {
  if (id === null || isPart(id, title)) return title
  const named = isPart(kind, id) ? id : `${wordText(kind)} ${id}`
  return title === '' ? named : `${named}: ${title}`
}

function isPart(text: string, whole: string): boolean {
  return ` ${whole.toLowerCase()} `
    .replace(/[:.,()\-–—]/g, ' ')
    .includes(` ${text.toLowerCase().replace(/[:.,()\-–—]/g, ' ')} `)
}
