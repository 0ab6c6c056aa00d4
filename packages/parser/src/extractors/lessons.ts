import type { Action, Lessons, Note, Source } from '@sprint/core'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { introducedLists } from '../meaning/lists-of.js'
import { detailOf, isStatement, type Statement, statementsIn } from '../meaning/statements.js'
import type { Section } from '../outline/outline.js'
import { saysNothing } from '../readers/read-nothing.js'
import type { Extractor, ParseContext } from './extractor.js'

type List = keyof Lessons

const LIST_OF: ReadonlyMap<SectionRole, List> = new Map<SectionRole, List>([
  ['went-well', 'wentWell'],
  ['to-improve', 'toImprove'],
  ['surprises', 'surprises'],
  ['recommendations', 'recommendations'],
  ['actions', 'actions'],
])
const COLUMNS: readonly FieldKey[] = ['action', 'title', 'issue', 'description']
// A section beneath that speaks of something else than the lesson above it.
const OTHER: ReadonlySet<SectionRole> = new Set(['thanks', 'template', 'metrics'])

/**
 * What a retrospective found, by the headings it stands under: what went well, what to improve, what surprised, what is
 * recommended, and what was resolved to do.
 *
 * ```text
 * > | ## What went well
 *        ^^^^^^^^^^^^^^
 * > | - Pairing on reviews
 *       ^^^^^^^^^^^^^^^^^^
 * ```
 */
export const lessons: Extractor<'lessons'> = {
  key: 'lessons',
  extract(context) {
    const value: Lessons = { wentWell: [], toImprove: [], surprises: [], recommendations: [], actions: [] }
    const used: Source[] = []
    const columns = ofColumns(context)
    const inColumns = new Set(columns.map(({ statement }) => statement.source.line))
    for (const section of context.outline.sections) {
      const list = listOf(context, section)
      if (!list || (list === 'actions' && !resolvesActions(context))) continue
      for (const statement of statementsIn(context, section, optionsOf(context)))
        if (!inColumns.has(statement.source.line)) take(list, statement)
    }
    for (const { list, statement } of [...ofIntroducedLists(context), ...columns]) take(list, statement)
    return { value, used }

    function take(list: List, statement: Statement): void {
      const { source, text } = statement
      if (saysNothing(text, context.lexicon, 'actions') || used.some((known) => isSame(known, source))) return
      used.push(source)
      if (list === 'actions') value.actions.push(actionOf(context, statement))
      else value[list].push(noteOf(statement))
    }
  },
}

function listOf(context: ParseContext, section: Section): List | undefined {
  if (section.level < 2 || context.meaningOf(section).roles.includes('template')) return undefined
  const list = namedList(context, section)
  const above = section.parent ? namedList(context, section.parent) : undefined
  // 'Challenge 2: slow builds' beneath 'Challenges' is one of them.
  return list && list === above && isStatement(context, section) ? undefined : list
}

function namedList(context: ParseContext, section: Section): List | undefined {
  for (const role of context.meaningOf(section).own) {
    const list = LIST_OF.get(role)
    if (list) return list
  }
  return undefined
}

/** In a plan or a daily, action items are work; what a look back resolves to do is a lesson. */
function resolvesActions(context: ParseContext): boolean {
  const kind = context.kind()
  if (kind === 'retrospective' || kind === 'final') return true
  return context.outline.sections.some((section) => {
    const list = listOf(context, section)
    return list === 'wentWell' || list === 'toImprove'
  })
}

const optionsOf = (context: ParseContext) => ({
  columns: COLUMNS,
  isForeign: (child: Section) => {
    const { own } = context.meaningOf(child)
    return listOf(context, child) !== undefined || own.some((role) => OTHER.has(role))
  },
})

const isSame = (a: Source, b: Source) => a.line === b.line && a.column === b.column

interface Found {
  readonly list: List
  readonly statement: Statement
}

/** `What went well:` and a list beneath it. */
function ofIntroducedLists(context: ParseContext): Found[] {
  return introducedLists(context).flatMap(({ list: block, roles }) => {
    const list = roles[0] && LIST_OF.get(roles[0])
    if (!list || list === 'actions' || context.meaningOf(block.section).roles.includes('template')) return []
    const section = { ...block.section, blocks: [block], children: [] }
    return statementsIn(context, section, optionsOf(context)).map((statement) => ({ list, statement }))
  })
}

/** A table with a column for each list: `| Start | Stop | Continue |`. */
function ofColumns(context: ParseContext): Found[] {
  return context.outline.tables.flatMap(({ header, rows, section }) => {
    const lists = header.map(({ line }) => {
      const role = context.lexicon.sections.whole(bareText(line.text))
      return role && LIST_OF.get(role)
    })
    if (lists.filter((list) => list !== undefined).length < 2 || context.meaningOf(section).roles.includes('template'))
      return []
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ line, source }, index): Found[] => {
        const list = lists[index]
        const text = bareText(line.text)
        if (!list || text === '') return []
        return [{ list, statement: { text, line, source, fields: [], entry: null, row: null, section } }]
      }),
    )
  })
}

const noteOf = ({ text, source }: Statement): Note => ({ text, source })

function actionOf(context: ParseContext, statement: Statement): Action {
  const checked = statement.entry?.checked
  return {
    text: statement.text,
    owner: detailOf(context, statement, 'owner'),
    due: detailOf(context, statement, 'due'),
    status: detailOf(context, statement, 'status') ?? (checked === true ? 'done' : checked === false ? 'todo' : null),
    source: statement.source,
  }
}
