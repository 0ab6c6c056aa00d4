import { type Escalation, wordsOf } from '@sprint/core'
import template from '../../templates/partials/escalations.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** A condition that is listed once more, without a word on what to do about it, adds nothing to the one that has it. */
function withoutEchoes(all: readonly Escalation[]): readonly Escalation[] {
  const told = new Set(all.flatMap((one) => (isBare(one) ? [] : [wordsOf(one.trigger ?? '')])))
  return all.filter((one) => !isBare(one) || !told.has(wordsOf(one.trigger ?? '')))
}

const isBare = ({ level, action, contact, within, examples }: Escalation) =>
  [level, action, contact, within].every((text) => text === null) && examples.length === 0

/** What to do, and whom to turn to, when a blocker lasts. */
export const escalations = section('escalations', template, (sprint, { messages: { labels } }) =>
  tableOf(withoutEchoes(sprint.escalations), {
    level: labels.level,
    trigger: labels.trigger,
    within: labels.within,
    action: labels.action,
    contact: labels.contact,
    examples: labels.examples,
  }),
)
