import type { Level, WorkItem } from '@sprint/core'
import template from '../../templates/partials/item-details.hbs'
import type { Messages } from '../messages/messages.js'
import { type CheckEntry, checkEntry } from '../view/check-entry.js'
import type { HeaderFact } from './header.js'
import { section } from './section.js'

/** What is said of one item beyond its line in the table. */
export interface ItemDetails {
  readonly heading: string
  readonly facts: readonly HeaderFact[]
  readonly checks: readonly { readonly label: string; readonly entries: readonly CheckEntry[] }[]
  /** A validation command of several lines; one line is a fact. */
  readonly command: string | null
}

/** The items of which more is said than fits into a line. */
export interface ItemDetailsView {
  readonly entries: readonly ItemDetails[]
}

/** Acceptance criteria, steps, deliverables, dependencies and the validation command, item by item. */
export const itemDetails = section('item-details', template, (sprint, { messages }): ItemDetailsView | undefined => {
  const entries = sprint.items
    .map((item) => detailsOf(item, messages))
    .filter(({ facts, checks, command }) => facts.length + checks.length > 0 || command !== null)
  return entries.length === 0 ? undefined : { entries }
})

function detailsOf(item: WorkItem, { labels, words }: Messages): ItemDetails {
  const isScript = item.command?.includes('\n') === true
  const facts = {
    [labels.dependsOn]: item.dependsOn.join(', '),
    [labels.deliverables]: item.deliverables.join('; '),
    // Beneath a low risk, a reason tells why there is none to speak of.
    [labels.risk]: item.risk?.reason ? riskText(item.risk.level, item.risk.reason, words) : '',
    [labels.command]: isScript ? '' : (item.command ?? ''),
    [labels.expected]: item.expected ?? '',
  }
  const checks = { [labels.acceptance]: item.acceptance, [labels.steps]: item.steps }
  return {
    heading: item.id === null ? item.title : `${item.id}: ${item.title}`,
    facts: Object.entries(facts).flatMap(([label, value]) =>
      value === '' ? [] : [{ label, value, source: item.source }],
    ),
    checks: Object.entries(checks).flatMap(([label, list]) =>
      list.length === 0 ? [] : [{ label, entries: list.map(checkEntry) }],
    ),
    command: isScript ? item.command : null,
  }
}

function riskText(level: Level | null, reason: string, words: Messages['words']): string {
  return level === null ? reason : `${words[level]} (${reason})`
}
