import type { Sprint } from '@sprint/core'
import { itemFrom, sprintFrom } from '@sprint/core/testing'
import { at, group } from './entries.js'

const days = [1, 2, 3]
const phases = days.flatMap((day) => [1, 2].map((phase) => ({ day, phase })))

/** A plan of three days in two phases each, with three tasks a phase, before anything has been done. */
export const longPlan: Sprint = sprintFrom({
  id: '3',
  groups: [
    ...days.map((day) => group({ id: `${day}`, title: `Harbour day ${day}`, kind: 'day', hours: 8 }, day * 100)),
    ...phases.map(({ day, phase }) =>
      group(
        { id: `${day}.${phase}`, title: phase === 1 ? 'Prepare' : 'Test', kind: 'phase', parent: `${day}` },
        day * 100 + phase * 10,
      ),
    ),
  ],
  items: phases.flatMap(({ day, phase }) =>
    [1, 2, 3].map((task) =>
      itemFrom({
        id: `${day}.${phase}.${task}`,
        title: `Check crane ${task}`,
        hours: 1,
        hoursRange: task === 3 ? { min: 1, max: 1.5 } : null,
        owner: task === 1 ? 'Ana' : 'Bo',
        group: `${day}.${phase}`,
        source: at(day * 100 + phase * 10 + task),
      }),
    ),
  ),
})
