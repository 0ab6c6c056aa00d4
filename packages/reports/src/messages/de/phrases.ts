import type { Messages } from '../messages.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('de')

export const phrases: Messages['phrases'] = {
  titles: {
    daily: (date) => `Tagesbericht, ${date}`,
    final: () => 'Abschlussbericht',
    retrospective: () => 'Retrospektive',
    status: (date) => `Statusbericht, ${date}`,
    plan: () => 'Plan',
    tracker: () => 'Sprintübersicht',
  },
  others: (count) => `${count} weitere`,
  dayNumber: (day) => `Tag ${day}`,
  undated: 'Ohne Datum',
  gate: (id) => `Tor ${id}`,
  itemsOf: (group) => `Aufgaben von ${group}`,
  nobody: 'Niemand',
  withoutPriority: 'Ohne Priorität',
  yes: 'Ja',
  no: 'Nein',
  overdue: (state) => `${state}, überfällig`,
  goneBy: (date) => `Behoben bis ${date}`,
  inputs: (least, most, isEach, missing) => {
    const values = least === most ? `${most} ${n(most, 'Wert', 'Werten')}` : `${least} bis ${most} Werten`
    return `aus ${isEach ? 'je ' : ''}${values}${missing === 0 ? '' : `, ${missing} nicht bekannt`}`
  },
  resolve: (issue) => `Lösen: ${issue}`,
  decide: (question) => `Entscheiden: ${question}`,
  getApproval: (by) => `Freigabe einholen von ${by}`,
  passGate: (gate) => `Qualitätstor bestehen: ${gate}`,
}
