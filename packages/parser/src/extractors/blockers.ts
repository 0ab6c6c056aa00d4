import { type Blocker, refOf } from '@sprint/core'
import type { FieldKey, SectionRole } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { columnsOf } from '../meaning/columns.js'
import { keyOfField } from '../meaning/field-of.js'
import { introducedLists } from '../meaning/lists-of.js'
import { roleOfLabel } from '../meaning/role-of-label.js'
import { detailOf } from '../meaning/statements/details.js'
import type { Statement } from '../meaning/statements/statement.js'
import { statementsIn } from '../meaning/statements/statements.js'
import { readMoment, readTimeFrame } from '../meaning/time-frame.js'
import type { Field, Section } from '../outline/outline.js'
import { readWholeStatus } from '../readers/read-item-status.js'
import { readLeadIn } from '../readers/read-lead-in.js'
import { readLevel } from '../readers/read-level.js'
import { saysNothing } from '../readers/read-nothing.js'
import { readTailFields } from '../readers/read-tail-fields.js'
import { splitSentences } from '../readers/split-sentences.js'
import { isBlockerSection, isInGeneral } from './blockers/blocker-sections.js'
import type { Extractor, ParseContext } from './extractor.js'

const COLUMNS: readonly FieldKey[] = ['blockers', 'issue', 'title', 'description']
const OTHER: ReadonlySet<SectionRole> = new Set([
  'risks',
  'mitigation',
  'escalation',
  'dependencies',
  'actions',
  'next',
  'steps',
])

/**
 * What holds work up: the entries of a section, field or column for blockers, resolved ones included. 'None' is none,
 * and rules for blockers to come are none either.
 *
 * ```text
 * > | **Blockers:** waiting for the vendor's keys
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export const blockers: Extractor<'blockers'> = {
  key: 'blockers',
  extract(context) {
    const found: Blocker[] = []
    const take = (blocker: Blocker | undefined) => {
      if (
        blocker &&
        !found.some(({ source }) => source.line === blocker.source.line && source.column === blocker.source.column)
      )
        found.push(blocker)
    }
    for (const section of context.outline.sections.filter((at) => isBlockerSection(context, at)))
      for (const statement of statementsIn(context, section, optionsOf(context))) take(blockerOf(context, statement))
    for (const blocker of [...ofFields(context), ...ofIntroducedLists(context), ...ofColumns(context)]) take(blocker)
    return { value: found.sort((a, b) => a.source.line - b.source.line || a.source.column - b.source.column) }
  },
}

const optionsOf = (context: ParseContext) => ({
  columns: COLUMNS,
  hasDetails: true,
  isProse: true,
  isForeign: (child: Section) => {
    const { own } = context.meaningOf(child)
    return isBlockerSection(context, child) || own.some((role) => OTHER.has(role))
  },
})

function blockerOf(context: ParseContext, statement: Statement): Blocker | undefined {
  const { lexicon } = context
  if (saysNothing(statement.text, lexicon, 'blockers')) return undefined
  const lead = statement.row ? undefined : readLeadIn(statement.line, statement.text)
  const level = lead && readLevel(lead.lead, lexicon)
  // `RESOLVED: all keys are there` names no blocker.
  if (lead && readWholeStatus(lead.lead, lexicon) === 'done') return undefined
  const isShort = lead !== undefined && statement.line.strong.length > 0
  const isNamed = lead !== undefined && keyOfField(lead.lead, lexicon) === 'blockers'
  const words = lead && (level || isNamed) ? lead.rest : isShort ? lead.lead : statement.text
  const { text: title, fields } = readTailFields(words, (word) => keyOfField(word, lexicon) !== undefined)
  const behind = (key: FieldKey) => fields.find((field) => keyOfField(field.key, lexicon) === key)?.value ?? null
  if (saysNothing(title, lexicon, 'blockers')) return undefined
  const since = detailOf(context, statement, 'since', 'date')
  return {
    title,
    impact: detailOf(context, statement, 'impact', 'level') ?? behind('impact') ?? (level && lead ? lead.lead : null),
    item: itemOf(context, statement.section, statement.text),
    resolution: detailOf(context, statement, 'resolution', 'mitigation', 'action') ?? behind('resolution'),
    since: since ? readMoment(since, readTimeFrame(context), lexicon) : null,
    goneBy: null,
    source: statement.source,
  }
}

/** The item that is held up: the one whose section it stands in, else the only one that is named. */
function itemOf(context: ParseContext, section: Section, text: string): string | null {
  const items = context.items().value
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const line = at.heading.source.line
    const item = items.find(({ source }) => source.line === line)
    if (item) return refOf(item)
  }
  const named = items.filter(({ id }) => id !== null && id.length > 2 && text.includes(id))
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

function ofFields(context: ParseContext): Blocker[] {
  return context.outline.fields.flatMap((field): Blocker[] => {
    const { section, source, form, value } = field
    if (form === 'fence' || !namesBlocker(context, field) || isInGeneral(context, section)) return []
    // `**Blocker:** if the deployment fails` beneath a dependency tells what would block, not what does.
    if (context.meaningOf(section).roles.includes('dependencies')) return []
    const isLabel = field.entry !== null && field.entry.children.length > 0 && value === ''
    if (isLabel)
      return field.entry.children.flatMap((entry) => plain(context, section, bareText(entry.line.text), entry.source))
    return isBlockerSection(context, section)
      ? []
      : splitSentences(bareText(value)).flatMap((text) => plain(context, section, text, source))
  })
}

/** 'Blockers', 'What is in my way'; in a stand-up, also what was hard. */
function namesBlocker({ lexicon, kind }: ParseContext, { key }: Field): boolean {
  const role = roleOfLabel(key, lexicon)
  return role === 'blockers' || (role === 'to-improve' && kind() === 'daily')
}

function ofIntroducedLists(context: ParseContext): Blocker[] {
  return introducedLists(context)
    .filter(
      ({ roles, list }) => roles.includes('blockers') && list.entry === null && !isInGeneral(context, list.section),
    )
    .flatMap(({ list }) => list.entries)
    .flatMap((entry) => plain(context, entry.section, bareText(entry.line.text), entry.source))
}

/** A column for blockers in a table of people or items. */
function ofColumns(context: ParseContext): Blocker[] {
  return context.outline.tables.flatMap((table) => {
    const columns = columnsOf(context, table)
    const at = columns.keys.indexOf('blockers')
    if (at <= 0 || isInGeneral(context, table.section) || isBlockerSection(context, table.section)) return []
    return table.rows.flatMap(({ cells }) => {
      const cell = cells[at]
      return cell ? plain(context, table.section, bareText(cell.line.text), cell.source) : []
    })
  })
}

function plain(context: ParseContext, section: Section, title: string, source: Blocker['source']): Blocker[] {
  if (title === '' || saysNothing(title, context.lexicon, 'blockers')) return []
  return [
    { title, impact: null, item: itemOf(context, section, title), resolution: null, since: null, goneBy: null, source },
  ]
}
