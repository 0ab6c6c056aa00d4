import type { CalendarDate, SprintStatus } from '@sprint/core'
import type { Language } from './messages/language.js'
import type { SectionId, SectionViews } from './sections/index.js'
import type { ReportKind } from './sections/section.js'
import type { FrontMatter } from './view/front-matter.js'

/** A report as plain JSON, before it becomes Markdown. */
export interface ReportView<Kind extends ReportKind = ReportKind, Ids extends SectionId = SectionId> {
  readonly kind: Kind
  readonly language: Language
  /** The sprint's id; `null` where no document states one. */
  readonly sprint: string | null
  readonly title: string
  readonly date: CalendarDate
  readonly status: SprintStatus | null
  /** What stands in the front matter of the Markdown: the above and the headline figures, by name. */
  readonly frontMatter: FrontMatter
  /** What each section says. A section that has nothing to say is absent. */
  readonly sections: { readonly [Id in Ids]?: SectionViews[Id] }
}
