import { type CalendarDate, type Diagnostic, emptySprint, type Revision, readiness, type Sprint } from '@sprint/core'
import { MESSAGES } from './messages/index.js'
import type { Language } from './messages/language.js'
import type { Messages } from './messages/messages.js'
import type { ReportView } from './report-view.js'
import { SECTIONS, type SectionId } from './sections/index.js'
import type { ReportContext, ReportDocument, ReportEvidence, ReportKind } from './sections/section.js'
import { collectFigures } from './view/collect-figures.js'
import { frontMatterOf } from './view/front-matter.js'
import { headlineOf } from './view/headline.js'
import { sprintName } from './view/sprint-name.js'

/** What a report needs to know besides the sprint. */
export interface ReportOptions {
  /** The date of the report. */
  readonly date: CalendarDate
  /** The language of the report; English by default. */
  readonly language?: Language
  /** What the checks have found wrong. */
  readonly findings?: readonly Diagnostic[]
  /** The documents that the sprint was read from. */
  readonly documents?: readonly ReportDocument[]
  /** The sprint before this one: for velocity, and for what became of its retrospective's actions. */
  readonly previous?: Sprint
  /** The sprints that ended before this one, oldest first: for the velocity. */
  readonly earlier?: readonly Sprint[]
  /** The documents of the sprint as they were parsed, or what they said at commits, for the burndown. */
  readonly history?: readonly Revision[]
  /** What evidence makes of the claims of the documents; without it nothing is marked. */
  readonly evidence?: ReportEvidence
}

/** A kind of report: what it is called and what it contains, in this order. */
export interface Preset<Kind extends ReportKind, Id extends SectionId> {
  readonly kind: Kind
  /** What follows the sprint's name in the title. */
  readonly title: (messages: Messages, date: CalendarDate) => string
  readonly sections: readonly Id[]
  /** Those of them that stand at the end of this report, as they would fill its first pages. */
  readonly atEnd?: (sprint: Sprint) => readonly Id[]
}

/** Build the view of a report of any kind. */
export function buildView<Kind extends ReportKind, Id extends SectionId>(
  preset: Preset<Kind, Id>,
  sprint: Sprint,
  options: ReportOptions,
): ReportView<Kind, Id> {
  const { date, findings = [], documents = [], previous = null, earlier = [], history = [] } = options
  const { evidence = null } = options
  const { language = 'en' } = options
  const { kind } = preset
  const messages = MESSAGES[language]
  const headline = headlineOf(sprint, messages)
  // A page on all sprints is named by what they share.
  const name = kind === 'tracker' ? sprint.project : sprintName(sprint)
  const title = [name, preset.title(messages, date)].filter((part) => part !== null).join(' — ')
  const sections: ReportView<Kind, Id>['sections'] = {}
  const figures = () => collectFigures(sections)
  const given = { date, findings, documents, previous, earlier, history, evidence }
  const context: ReportContext = { kind, language, messages, ...given, headline, figures }
  for (const id of orderOf(preset, sprint)) {
    const view = SECTIONS.find((section) => section.id === id)?.view(sprint, context)
    if (view !== undefined) Object.assign(sections, { [id]: view })
  }
  const recommendation = kind === 'final' ? readiness(sprint, { date }).verdict : 'unknown'
  const { id, status, start, end } = kind === 'tracker' ? emptySprint() : sprint
  return {
    kind,
    language,
    sprint: id,
    title,
    date,
    status,
    frontMatter: frontMatterOf(
      { kind, lang: language, sprint: id, title, date, status, start, end, recommendation },
      // What a draft or all sprints come to is no result of one sprint.
      kind === 'plan' || kind === 'tracker' ? {} : headline,
    ),
    sections,
  }
}

function orderOf<Id extends SectionId>({ sections, atEnd }: Preset<ReportKind, Id>, sprint: Sprint): readonly Id[] {
  const last = atEnd?.(sprint) ?? []
  return [...sections.filter((id) => !last.includes(id)), ...sections.filter((id) => last.includes(id))]
}
