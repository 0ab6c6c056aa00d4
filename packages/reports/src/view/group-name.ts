import type { Group } from '@sprint/core'
import type { Messages } from '../messages/messages.js'

/**
 * What a group is called in a heading or a cell: its kind and id where the title does not say them.
 *
 * @param group a day, phase, track, team, …
 * @param messages of the language
 * @example
 * groupName({ kind: 'day', id: '1', title: 'Set up' }, messages) //=> 'Day 1: Set up'
 */
export function groupName({ kind, id, title }: Pick<Group, 'kind' | 'id' | 'title'>, { words }: Messages): string {
  if (id === null || isPart(id, title)) return title
  const isNamed = isPart(kind, id) || isPart(words[kind], id)
  const named = isNamed ? id : `${words[kind]} ${id}`
  return title === '' ? named : `${named}: ${title}`
}

function isPart(text: string, whole: string): boolean {
  return ` ${whole.toLowerCase()} `
    .replace(/[:.,()\-–—]/g, ' ')
    .includes(` ${text.toLowerCase().replace(/[:.,()\-–—]/g, ' ')} `)
}
