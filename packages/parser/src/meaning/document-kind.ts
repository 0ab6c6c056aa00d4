import type { DocumentKind } from '@sprint/core'
import type { ParseContext } from '../extractors/extractor.js'
import type { SectionRole } from '../lexicon/words.js'
import type { Section, Table } from '../outline/outline.js'
import { columnsOf } from './columns.js'
import { factOf, headerFacts } from './header-facts.js'
import { kindOfTitle } from './kind-of-title.js'
import { sprintIdentity } from './sprint-identity.js'
import { sprintStatusOf } from './sprint-status.js'
import { nameBehind, standupAround } from './standups.js'
import { openingOf } from './title-section.js'

/**
 * What kind of document it is. Every piece of evidence votes: the title, a field or front matter that names the kind,
 * the sections that only one kind has, and how far the work has come.
 */
export function readKind(context: ParseContext): DocumentKind {
  if (isTracker(context)) return 'other'
  const votes = new Map<DocumentKind, number>()
  const vote = (kind: DocumentKind, weight: number) => votes.set(kind, (votes.get(kind) ?? 0) + weight)
  voteByTitle(context, vote)
  voteBySections(context, vote)
  voteByProgress(context, vote)
  const [best] = [...votes].sort(([, a], [, b]) => b - a)
  return best ? best[0] : 'other'
}

/** A written page on all sprints is a document of none of them. */
function isTracker(context: ParseContext): boolean {
  return headerFacts(context).some(
    ({ zone, key, value }) => zone === 'front-matter' && key === 'type' && value === 'tracker',
  )
}

type Vote = (kind: DocumentKind, weight: number) => void

function voteByTitle(context: ParseContext, vote: Vote): void {
  const { lexicon } = context
  const { headings } = openingOf(context)
  headings.forEach(({ heading }, index) => {
    const said = kindOfTitle(heading.text, lexicon)
    if (said) vote(said.kind, index === 0 ? 1 + 3 * said.purity : 3 * said.purity)
  })
  for (const fact of headerFacts(context)) {
    if (fact.zone !== 'front-matter' || (fact.key !== 'type' && fact.key !== 'title')) continue
    const said = kindOfTitle(fact.value, lexicon)
    if (said) vote(said.kind, said.purity * (fact.key === 'type' ? 3 : 1.5))
  }
}

/** Sections that only one kind of document has; two of a pair before either counts. */
const TELLING: readonly {
  readonly kind: DocumentKind
  readonly roles: readonly SectionRole[]
  readonly weight: number
}[] = [
  { kind: 'retrospective', roles: ['went-well', 'to-improve'], weight: 2 },
  { kind: 'daily', roles: ['yesterday', 'today'], weight: 2.5 },
  { kind: 'plan', roles: ['goal', 'items'], weight: 0.75 },
  { kind: 'plan', roles: ['definition-of-done', 'risks'], weight: 0.5 },
]
const LEAST_TEAMS = 3

/** A form to fill in later makes no document of its kind. */
function isTemplate({ meaningOf }: ParseContext, section: Section): boolean {
  for (let at: Section | null = section; at && at.level > 1; at = at.parent)
    if (meaningOf(at).own.includes('template')) return true
  return false
}

function voteBySections(context: ParseContext, vote: Vote): void {
  const { outline, lexicon, meaningOf } = context
  const sections = outline.sections.slice(2).filter((section) => !isTemplate(context, section))
  const roles = new Set(sections.flatMap((section) => meaningOf(section).own))
  const keys = new Set(outline.fields.map(({ key }) => lexicon.fields.whole(key)))
  for (const { key } of outline.fields) {
    const role = lexicon.sections.whole(key)
    if (role === 'yesterday' || role === 'today') roles.add(role)
  }
  const isStandup = keys.has('completed') && keys.has('planned') && keys.has('blockers')
  const asked = sections.filter((section) => standupAround(context, section)?.isOfPerson)
  if (isStandup || asked.length > 0 || outline.tables.some((table) => isOfStandup(context, table)))
    roles.add('yesterday').add('today')
  // Where several answer in turn, a report of the week is their stand-up.
  if (new Set(asked.flatMap((section) => nameBehind(context, section) ?? [])).size > 1) vote('daily', 2)
  for (const { kind, roles: pair, weight } of TELLING) if (pair.every((role) => roles.has(role))) vote(kind, weight)
  const teams = context.groups().value.filter(({ kind }) => kind === 'team').length
  if (teams >= LEAST_TEAMS) vote('coordination', roles.has('gates') || roles.has('handoffs') ? 2 : 1)
}

/** Whether a table tells of each person what is done and what comes next. */
function isOfStandup(context: ParseContext, table: Table): boolean {
  const columns = columnsOf(context, table)
  return columns.has('completed') && columns.has('planned') && columns.has('owner', 'name')
}

/** Without a word for it, a document that lists work is a plan, or the report of a sprint that is over. */
function voteByProgress(context: ParseContext, vote: Vote): void {
  const status = sprintStatusOf(context)?.value
  const items = context.items().value
  const done = items.filter((item) => item.status === 'done').length
  const isOver = status === 'completed' && done > 0 && done >= items.length * 0.7
  const facts = headerFacts(context)
  if (status === 'planned') vote('plan', 1.5)
  if (isOver) vote('final', 1.5)
  else if (items.length > 0 || factOf(facts, 'goal')) vote('plan', 1)
  else if (sprintIdentity(context).id) vote('plan', 0.5)
}
