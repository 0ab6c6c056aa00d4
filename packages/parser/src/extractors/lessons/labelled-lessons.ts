import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { roleOfLabel } from '../../meaning/role-of-label.js'
import type { Statement } from '../../meaning/statements/statement.js'
import { statementsIn } from '../../meaning/statements/statements.js'
import { unitAbove } from '../../meaning/unit-above.js'
import type { Field, Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import {
  isForeign,
  isOfRetrospective,
  type LessonList,
  LIST_OF,
  looksBack,
  namesGoodNews,
  resolvesActions,
} from './lesson-lists.js'

/** A lesson on its way into the model. */
export interface Found {
  readonly list: LessonList
  readonly statement: Statement
}

/**
 * Lessons that a line other than a heading introduces, and those that stand behind their label.
 *
 * ```text
 * > | What went well:                   - Went well: pairing on reviews
 *     ^^^^^^^^^^^^^^                      ^^^^^^^^^
 * > | - Pairing on reviews
 * ```
 */
export function labelledLessons(context: ParseContext): Found[] {
  return [...ofIntroducedLists(context), ...ofFields(context)]
}

function ofIntroducedLists(context: ParseContext): Found[] {
  const { meaningOf } = context
  return introducedLists(context).flatMap(({ list: block, roles, label }) => {
    const list = roles[0] && LIST_OF.get(roles[0])
    if (list === 'wentWell' && !looksBack(context) && !namesGoodNews(context.lexicon, label.text)) return []
    if (!list || meaningOf(block.section).roles.includes('template')) return []
    if (list === 'actions' && !resolvesActions(context)) return []
    const section = { ...block.section, blocks: [block], children: [] }
    const options = { columns: [], isForeign: (child: Section) => isForeign(context, child) }
    return statementsIn(context, section, options).map((statement) => ({ list, statement }))
  })
}

/** In a look back, `Went well: …` is a lesson as it stands, often one of each person. */
function ofFields(context: ParseContext): Found[] {
  const isLookBack = context.kind() === 'retrospective'
  const fields = context.outline.fields.filter(
    ({ line, form, value, section }) =>
      line !== null && form !== 'fence' && value !== '' && (isLookBack || isOfRetrospective(context, section)),
  )
  const roles = new Map(fields.map((field) => [field, roleOfLabel(field.key, context.lexicon)]))
  return fields.flatMap((field): Found[] => {
    const { value, line, source, section, entry } = field
    const list = listOfLabel(field, roles)
    if (!list || line === null || isBeneathLessons(context, field) || unitAbove(context, section)) return []
    const text = bareText(value)
    return [{ list, statement: { text, line, source, fields: [], entry, row: null, section } }]
  })
}

type Labels = ReadonlyMap<Field, SectionRole | undefined>

/** Issues and thanks are what to improve and what went well beside a label for the other. */
function listOfLabel(field: Field, labels: Labels): LessonList | undefined {
  const role = labels.get(field)
  if (role === 'went-well' || role === 'to-improve') return LIST_OF.get(role)
  if (!role) return undefined
  const beside = new Set(
    [...labels].flatMap(([{ section }, other]) => (section === field.section && other ? [other] : [])),
  )
  if (role === 'thanks') return beside.has('went-well') ? 'wentWell' : undefined
  if (role === 'issues') return beside.has('went-well') && !beside.has('to-improve') ? 'toImprove' : undefined
  return beside.has('went-well') || beside.has('to-improve') ? LIST_OF.get(role) : undefined
}

/** A detail of a lesson, and what stands beneath the heading of one list, is read with that. */
function isBeneathLessons({ meaningOf }: ParseContext, { section, entry }: Field): boolean {
  const lists = new Set(meaningOf(section).roles.flatMap((role) => LIST_OF.get(role) ?? []))
  return (entry?.depth ?? 0) > 0 || lists.size === 1
}
