import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { ClaimOf } from '../model/claim.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { wordsOf } from '../select/item-key.js'

/** What is said of days that the chosen option does not have. */
export const optionDayMessages = {
  beyondOption: 'Unexpected `{day}` for `{title}`, expected at most {days}, the days of `{option}`',
} as const

/** What is said of items that the chosen option leaves out. */
export const optionItemMessages = {
  withoutOption: 'Unexpected `{option}` without `{missing, comma}`, expected all {all} items as line {line} asks',
} as const

const say = sayIn({ ...optionDayMessages, ...optionItemMessages })

type Option = ClaimOf<'option'>

/** The option that was chosen, or is recommended, of two or more. */
function chosenOption({ sprint, claims }: SprintDocument): Option | undefined {
  const options = claims.filter((claim) => claim.kind === 'option')
  if (options.length < 2) return undefined
  const named = sprint.decisions
    .flatMap(({ chosen, recommendation }) => [chosen, recommendation])
    .filter((name) => name !== null)
  const isNamed = ({ title }: Option) => named.some((name) => wordsOf(title).startsWith(wordsOf(name)))
  const [only, another] = options.filter(isNamed)
  return another === undefined ? only : undefined
}

const NUMBERED_DAY = /^\p{L}+ (\d{1,3})$/u

/**
 * What a document plans for days that the option which it chooses does not have. It is told once.
 *
 * @param document a document as it was read
 * @returns the first such day
 */
export function* daysBeyondOption(document: SprintDocument): Iterable<Finding> {
  const option = chosenOption(document)
  if (option === undefined || option.days === null) return
  const { days } = option
  const beyond = document.sprint.events.filter(({ at }) => Number(NUMBERED_DAY.exec(at ?? '')?.[1] ?? 0) > days)
  const [first, ...others] = beyond
  if (first === undefined) return
  yield {
    ...say('beyondOption', { day: first.at ?? '', title: first.title, days, option: option.title }),
    source: first.source,
    actual: first.at ?? '',
    expected: [String(days)],
    related: [
      { reason: `${option.title}: ${days} days`, source: option.source },
      ...others.map(({ at, title, source }) => ({ reason: `${at}: ${title}`, source })),
    ],
  }
}

/**
 * Items that the chosen option leaves out, though it names others and a condition of success asks for all of them.
 *
 * @param document a document as it was read
 * @returns a finding where items are left out
 */
export function* itemsWithoutOption(document: SprintDocument): Iterable<Finding> {
  const option = chosenOption(document)
  if (option === undefined || option.items.length < 2) return
  const ids = document.sprint.items.flatMap(({ id }) => id ?? [])
  const asksForAll = document.sprint.criteria.find(({ text }) => new RegExp(`^all ${ids.length} `, 'iu').test(text))
  const missing = ids.filter((id) => !option.items.includes(id))
  if (asksForAll === undefined || missing.length === 0) return
  const last = option.steps.findLast(({ text }) => option.items.some((id) => text.includes(id)))
  yield {
    ...say('withoutOption', { option: option.title, missing, all: ids.length, line: asksForAll.source.line }),
    source: last?.source ?? option.source,
    actual: option.items.join(', '),
    expected: missing,
    related: [{ reason: asksForAll.text, source: asksForAll.source }],
  }
}
