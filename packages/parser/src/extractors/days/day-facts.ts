import type { CalendarDate, Day, TestRun } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { dateHints } from '../../meaning/date-hints.js'
import { fieldOf, fieldsOf } from '../../meaning/field-of.js'
import { factOf, headerFacts } from '../../meaning/header-facts.js'
import type { Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { single } from '../../readers/read-date-range.js'
import { readDates } from '../../readers/read-dates.js'
import { readItemStatus } from '../../readers/read-item-status.js'
import { readTestCounts } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'

/** The date of an entry and the number of its day: from its heading, its fields, the headings above, the document. */
export function dayOf(context: ParseContext, section: Section): Pick<Day, 'date' | 'day'> {
  let date: CalendarDate | null = null
  let day: number | null = null
  for (let at: Section | null = section; at; at = at.parent) {
    date ??=
      dateIn(context, at.heading.text) ?? dateIn(context, fieldOf(fieldsOf(at), context.lexicon, 'date')?.value ?? '')
    const group = context.groups().at(at)
    if (group?.kind === 'day' && group.id !== null && Number.isInteger(Number(group.id))) day ??= Number(group.id)
  }
  const fact = factOf(headerFacts(context), 'date')
  // The second day of a log is not the day that its first one names.
  if (fact && (day === null || fact.zone !== 'overview')) date ??= dateIn(context, fact.value)
  return { date, day }
}

function dateIn(context: ParseContext, text: string): CalendarDate | null {
  const [stated, second] = readDates(text, context.lexicon)
  return stated && !second ? single(stated, dateHints(context)) : null
}

/** Whose entry it is: the heading, where it is no day and no topic; of a team or a track, what that is called. */
export function personOf(context: ParseContext, section: Section): string | null {
  const { heading } = section
  const group = context.groups().value.find(({ source }) => source.line === heading.source.line)
  if (group?.kind === 'team' || group?.kind === 'track') return group.title
  if (context.meaningOf(section).own.length > 0 || readDates(heading.text, context.lexicon).length > 0) return null
  if (group !== undefined) return null
  const name = readAsides(bareText(heading.text)).text.replace(/[:：]$/u, '')
  return name === '' || context.lexicon.weekdays.whole(name) !== undefined ? null : name
}

/** How the day went, as a field says it or its heading ends with. */
export function statusOf({ lexicon }: ParseContext, section: Section): string | null {
  const field = fieldOf(fieldsOf(section), lexicon, 'status')
  if (field) return bareText(field.value)
  const tail = TAIL.exec(section.heading.text)?.[1]
  return tail && readItemStatus(tail, lexicon) && (lexicon.itemStatuses.best(tail)?.share ?? 0) > 0.5
    ? bareText(tail)
    : null
}

// > | Day 2 – Paging (IN PROGRESS)      Day 1 – Index ✅ COMPLETE
//                     ^^^^^^^^^^^                      ^^^^^^^^^^
const TAIL =
  /(?:[(（[]|\p{Extended_Pictographic}\uFE0F?\s*|\s[–—-]\s)([^()（）[\]–—\p{Extended_Pictographic}]+)[)）\]]?\s*$/u

/** The first test counts anywhere in the entry. */
export function testsOf(context: ParseContext, section: Section): TestRun | null {
  const lines = context.outline.blocks.flatMap((block) => {
    const { line } = block.source
    if (line < section.heading.source.line || line > section.endLine) return []
    if (block.kind === 'list') return block.entries.map((entry) => entry.line)
    return block.kind === 'paragraph' ? block.lines : []
  })
  for (const line of lines) {
    const [stated] = readTestCounts(line.text, context.lexicon)
    if (!stated || stated.isTotalOnly || stated.role === 'target' || stated.isBound) continue
    const { passed, failed, errors, skipped, total, scope } = stated
    return { scope, role: 'actual', passed, failed, errors, skipped, total, at: null, source: line.source }
  }
  return null
}
