import type { Group } from '../model/group.js'
import { wordsOf } from './item-key.js'
import { refOf } from './ref-of.js'

/**
 * What a message calls a group: a bare `2` may be the second of anything, and so its title stands behind it.
 *
 * @param groups the groups of the sprint
 * @param ref the group's id, else its title
 * @returns id and title; the title alone where it begins with what the id says, as `Day 2` does
 * @example
 * nameOfGroup([groupFrom({ id: '2', title: 'Rehearsal' })], '2') //=> '2: Rehearsal'
 * nameOfGroup([groupFrom({ id: '2', title: 'Day 2' })], '2') //=> 'Day 2'
 */
export function nameOfGroup(groups: readonly Group[], ref: string): string {
  const group = groups.find((one) => refOf(one) === ref)
  if (group === undefined || group.id === null || group.title === '') return ref
  const opening = ` ${wordsOf(group.title).split(' ').slice(0, 2).join(' ')} `
  return opening.includes(` ${wordsOf(group.id)} `) ? group.title : `${group.id}: ${group.title}`
}
