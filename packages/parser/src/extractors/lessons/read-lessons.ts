import type { Action, Lessons, Note, Source } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { keyOfField } from '../../meaning/field-of.js'
import { detailOf } from '../../meaning/statements/details.js'
import type { Statement } from '../../meaning/statements/statement.js'
import { statementsIn } from '../../meaning/statements/statements.js'
import type { Section } from '../../outline/outline.js'
import { readWholeStatus } from '../../readers/read-item-status.js'
import { saysNothing } from '../../readers/read-nothing.js'
import { mayBePerson } from '../../readers/read-person-name.js'
import { readTail, readTailFields } from '../../readers/read-tail-fields.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { labelledLessons } from './labelled-lessons.js'
import { lessonColumns } from './lesson-columns.js'
import { isForeign, type LessonList, lessonSections, resolvesActions } from './lesson-lists.js'

const COLUMNS: readonly FieldKey[] = ['action', 'title', 'issue', 'description']

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
export function readLessons(context: ParseContext): Extraction<Lessons> {
  const value: Lessons = { wentWell: [], toImprove: [], surprises: [], recommendations: [], actions: [] }
  const used: Source[] = []
  const columns = lessonColumns(context)
  const inColumns = new Set(columns.map(({ statement }) => statement.source.line))
  const options = { columns: COLUMNS, isLabelled: true, isForeign: (child: Section) => isForeign(context, child) }
  // The label right above a list says more than the heading around both.
  for (const { list, statement } of labelledLessons(context)) take(list, statement)
  for (const { section, list } of lessonSections(context)) {
    if (list === 'actions' && !resolvesActions(context)) continue
    for (const statement of statementsIn(context, section, options))
      if (!inColumns.has(statement.source.line)) take(list, statement)
  }
  for (const { list, statement } of columns) take(list, statement)
  for (const notes of Object.values(value)) notes.sort((a: Note, b: Note) => a.source.line - b.source.line)
  return { value, used }

  function take(list: LessonList, statement: Statement): void {
    const { source, text } = statement
    if (saysNothing(text, context.lexicon, 'actions') || used.some((known) => isSame(known, source))) return
    used.push(source)
    if (list === 'actions') value.actions.push(actionOf(context, statement))
    else value[list].push(noteOf(statement))
  }
}

const isSame = (a: Source, b: Source) => a.line === b.line && a.column === b.column

const noteOf = ({ text, source }: Statement): Note => ({ text, source })

/** What is to be done, by whom and by when; who and when stand beneath it, in columns, or behind it. */
function actionOf(context: ParseContext, statement: Statement): Action {
  const { lexicon } = context
  const [own] = statement.entry?.fields ?? []
  const isNamed =
    own?.line === statement.line && lexicon.fields.whole(bareText(own.key)) === 'action' && own.value !== ''
  const words = isNamed ? bareText(own.value) : statement.text
  const { text: rest, fields } = readTailFields(words, (word) => BEHIND.has(keyOfField(word, lexicon)))
  const behind = (key: FieldKey) => fields.find((field) => keyOfField(field.key, lexicon) === key)?.value ?? null
  const status = detailOf(context, statement, 'status') ?? behind('status')
  const owner = detailOf(context, statement, 'owner') ?? behind('owner')
  // 'Order a phone - Ada Byron - Due: Friday': a name in front of the date is whose it is.
  const named = owner === null && fields.length > 0 ? readTail(rest) : undefined
  const isOwned = named !== undefined && mayBePerson(named.tail, lexicon)
  return {
    text: isOwned ? named.text : rest,
    owner: isOwned ? named.tail : owner,
    due: detailOf(context, statement, 'due') ?? behind('due'),
    status: status === null ? statusOfBox(statement) : (readWholeStatus(status, lexicon) ?? status),
    source: statement.source,
  }
}

function statusOfBox({ entry }: Statement): 'done' | 'todo' | null {
  return entry?.checked === true ? 'done' : entry?.checked === false ? 'todo' : null
}

// > | Pair on reviews - Owner: Ada - Due: Friday
//                       ^^^^^^^^^^   ^^^^^^^^^^^
const BEHIND: ReadonlySet<FieldKey | undefined> = new Set<FieldKey | undefined>(['owner', 'due', 'status', 'priority'])
