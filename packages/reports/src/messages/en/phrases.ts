import { pluralOf } from '../plural.js'

const n = pluralOf('en')

/** Short texts: titles, and what stands in cells. */
export const phrases = {
  titles: {
    daily: (date: string) => `Daily report, ${date}`,
    final: () => 'Final report',
    retrospective: () => 'Retrospective',
    status: (date: string) => `Status report, ${date}`,
    plan: () => 'Plan',
    tracker: () => 'Sprint tracker',
  },
  others: (count: number) => `${count} others`,
  dayNumber: (day: number) => `Day ${day}`,
  undated: 'Undated',
  gate: (id: string) => `Gate ${id}`,
  itemsOf: (group: string) => `Work items of ${group}`,
  nobody: 'Nobody',
  withoutPriority: 'Without a priority',
  /** A bare `P1` would be read as the name of an item. */
  yes: 'Yes',
  no: 'No',
  overdue: (state: string) => `${state}, overdue`,
  /** Of an issue that a later document no longer has. */
  goneBy: (date: string) => `Gone by ${date}`,
  inputs: (least: number, most: number, isEach: boolean, missing: number) => {
    const values = least === most ? `${most} ${n(most, 'value', 'values')}` : `${least} to ${most} values`
    return `from ${values}${isEach ? ' each' : ''}${missing === 0 ? '' : `, ${missing} not known`}`
  },
  resolve: (issue: string) => `Resolve: ${issue}`,
  decide: (question: string) => `Decide: ${question}`,
  getApproval: (by: string) => `Get the approval of ${by}`,
  passGate: (gate: string) => `Pass the gate: ${gate}`,
}
