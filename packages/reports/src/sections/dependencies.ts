import template from '../../templates/partials/dependencies.hbs'
import { groupName } from '../view/group-name.js'
import { groupTree } from '../view/group-tree.js'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What needs what, groups with their kind: `Day 2`. */
export const dependencies = section('dependencies', template, (sprint, { messages }) => {
  const { labels } = messages
  const tree = groupTree(sprint.groups)
  const nameOf = (ref: string) => {
    const group = tree.of({ group: ref })
    return group?.id === ref ? groupName({ ...group, title: '' }, messages) : ref
  }
  const rows = sprint.dependencies.map((one) => ({ ...one, from: nameOf(one.from), to: nameOf(one.to) }))
  return tableOf(rows, { from: labels.from, to: labels.dependsOn, reason: labels.reason })
})
