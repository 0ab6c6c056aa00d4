import type { Action, Lessons, Note, Source } from '@sprint/core'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
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
    for (const section of context.outline.sections) {
      const list = listOf(context, section)
      if (!list || (list === 'actions' && !resolvesActions(context))) continue
      for (const statement of statementsIn(context, section, optionsOf(context))) {
        if (saysNothing(statement.text, context.lexicon, 'actions')) continue
        used.push(statement.source)
        if (list === 'actions') value.actions.push(actionOf(context, statement))
        else value[list].push(noteOf(statement))
      }
    }
    return { value, used }
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
