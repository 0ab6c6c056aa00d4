import type { CalendarDate, Diagnostic, DocumentKind, Revision, Sprint, Verdict } from '@sprint/core'
import type { Template } from '../engine/template.js'
import type { Language } from '../messages/language.js'
import type { Messages } from '../messages/messages.js'
import type { ReportFigure } from '../view/figure.js'
import type { Headline } from '../view/headline.js'

/** The kinds of report there are. */
export const REPORT_KINDS = ['daily', 'retrospective', 'final', 'status', 'plan', 'tracker'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

/** A document that a report was written from. */
export interface ReportDocument {
  readonly path: string
  readonly kind: DocumentKind
  readonly date: CalendarDate | null
}

/** What was found when the claims of the documents were held against evidence. */
export interface ReportEvidence {
  /** `tests`: only what is claimed of tests was looked at. */
  readonly of: 'all' | 'tests'
  readonly verdicts: readonly Verdict[]
}

/** What a section may need besides the sprint. */
export interface ReportContext {
  readonly kind: ReportKind
  readonly language: Language
  /** Everything that the report says in words of its own. */
  readonly messages: Messages
  readonly date: CalendarDate
  readonly findings: readonly Diagnostic[]
  readonly documents: readonly ReportDocument[]
  readonly previous: Sprint | null
  readonly earlier: readonly Sprint[]
  readonly history: readonly Revision[]
  /** `null`: nobody has held the claims against anything. */
  readonly evidence: ReportEvidence | null
  /** The figures that sum the sprint up, the same ones in every section. */
  readonly headline: Headline
  /** The figures of the sections before this one. */
  readonly figures: () => readonly ReportFigure[]
}

/** One part of a report: what it says as plain data, and the template that puts it into words. */
export interface Section<Id extends string = string, View extends object = object> {
  /** Also the name of its template. */
  readonly id: Id
  readonly template: Template
  /** What it says; `undefined` where the documents hold nothing for it, so that it does not appear at all. */
  readonly view: (sprint: Sprint, context: ReportContext) => View | undefined
}

/**
 * Define a section.
 *
 * @param id its name, in kebab case
 * @param template its template
 * @param view what it says of a sprint
 * @example
 * section('budgets', template, (sprint) => tableOf(sprint.budgets, { name: 'Name' })).id //=> 'budgets'
 */
export function section<Id extends string, View extends object>(
  id: Id,
  template: Template,
  view: (sprint: Sprint, context: ReportContext) => View | undefined,
): Section<Id, View> {
  return { id, template, view }
}
