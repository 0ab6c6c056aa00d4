import type { CalendarDate, Readiness, SprintStatus } from '@sprint/core'
import type { Language } from '../messages/language.js'
import type { ReportKind } from '../sections/section.js'
import type { Headline, HeadlineName } from './headline.js'

/** The headline figures as numbers; one that is a range ends in `…To`. */
type HeadlineNumbers = { readonly [Name in HeadlineName | `${HeadlineName}To`]?: number }

/** What stands in the front matter of a report. What is not known is absent: no site takes an empty text for a value. */
export interface FrontMatter extends HeadlineNumbers {
  readonly kind: ReportKind
  readonly lang: Language
  readonly sprint?: string
  readonly title: string
  readonly date: CalendarDate
  readonly status?: SprintStatus
  readonly start?: CalendarDate
  readonly end?: CalendarDate
  /** Whether to go ahead, in a final report. */
  readonly recommendation?: 'go' | 'no-go' | 'conditional' | 'pending'
}

/** What is told of the report and its sprint, where it is known. */
interface Facts extends Pick<FrontMatter, 'kind' | 'lang' | 'title' | 'date'> {
  readonly sprint: string | null
  readonly status: SprintStatus | null
  readonly start: CalendarDate | null
  readonly end: CalendarDate | null
  readonly recommendation: Readiness['verdict']
}

/**
 * What stands in the front matter of a report, in the order in which it is written.
 *
 * @param facts what is told of the report and its sprint
 * @param headline the figures that sum the sprint up
 * @example
 * frontMatterOf(facts, headline).itemsDone //=> 3
 */
export function frontMatterOf(facts: Facts, headline: Headline): FrontMatter {
  const { kind, lang, sprint, title, date, status, start, end, recommendation } = facts
  return {
    kind,
    lang,
    ...(sprint !== null && { sprint }),
    title,
    date,
    ...(status !== null && { status }),
    ...(start !== null && { start }),
    ...(end !== null && { end }),
    ...(recommendation !== 'unknown' && { recommendation }),
    ...numbersOf(headline),
  }
}

function numbersOf(headline: Headline): HeadlineNumbers {
  const figures = Object.entries(headline).flatMap(([name, { value, to }]) => [
    [name, value] as const,
    ...(to === null ? [] : [[`${name}To`, to] as const]),
  ])
  return Object.fromEntries(figures)
}
