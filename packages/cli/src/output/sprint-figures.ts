import { carryOver, committedPoints, completedPoints, completion, type Sprint, sayDo } from '@sprint/core'

/**
 * What a sprint said and did, each figure with its basis.
 *
 * @param sprint the sprint
 */
export function sprintFigures(sprint: Sprint) {
  const { points, basis, items } = carryOver(sprint)
  return {
    committed: committedPoints(sprint),
    completed: completedPoints(sprint),
    sayDo: sayDo(sprint),
    completion: completion(sprint.items),
    carryOver: { items: items.map(({ id, title, source }) => ({ id, title, source })), points, basis },
  }
}
