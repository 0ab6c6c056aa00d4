import type { Approval } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { keyOfField } from '../../meaning/field-of.js'
import { entriesOf, introducedLists } from '../../meaning/lists-of.js'
import { isTemplateLine } from '../../meaning/template-lines.js'
import type { Entry, Field, Section, Table } from '../../outline/outline.js'
import { readCheckState } from '../../readers/read-check-state.js'
import { readItemStatus } from '../../readers/read-item-status.js'
import { readLead } from '../../readers/read-lead.js'
import { readName } from '../../readers/read-name.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { criterionSet } from '../criteria/criterion-set.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { isWithinGate } from '../gates/read-gates.js'
import { askedOf } from './asked-of.js'

const LEAST_SHARE = 0.5

/**
 * Approvals: entries beneath a heading or line that asks for signatures, rows of their tables, and fields of the
 * document that say by whom it was approved or is to be.
 */
export function readApprovals(context: ParseContext): Extraction<Approval[]> {
  const introduced = introducedLists(context).filter(({ roles }) => roles[0] === 'approvals')
  const apart = new Set(introduced.map(({ list }) => list))
  const found = [
    ...introduced.flatMap(({ list }) => fromEntries(context, list.entries)),
    ...context.outline.sections
      .filter((section) => isApprovals(context, section))
      .flatMap((section) => [
        ...fromEntries(context, entriesOf(section, apart)),
        ...section.blocks.flatMap((block) => (block.kind === 'table' ? fromTable(context, block) : [])),
      ]),
    ...context.outline.fields.flatMap((field) => fromField(context, field) ?? []),
  ]
  const places = new Set<string>()
  const value = found.filter(({ source, by }) => {
    const key = `${source.line} ${by}`
    return !places.has(key) && places.add(key)
  })
  return { value: value.sort((a, b) => a.source.line - b.source.line) }
}

function isApprovals(context: ParseContext, section: Section): boolean {
  const { own, share, roles } = context.meaningOf(section)
  if (section.level === 0 || roles.includes('template') || isPartOfCriteria(context, section)) return false
  if (own[0] !== 'approvals' || share < LEAST_SHARE || namesGroup(context, section)) return false
  return !isWithinGate(context, section)
}

/** 'Day 5: Sign-off' says what a day is for. */
function namesGroup(context: ParseContext, section: Section): boolean {
  const groups = context.groups()
  return section.parent !== null && groups.at(section) !== groups.at(section.parent)
}

/** 'Review and sign-off' beneath a definition of done lists criteria. */
function isPartOfCriteria({ meaningOf }: ParseContext, { parent }: Section): boolean {
  return parent !== null && parent.level > 0 && criterionSet(meaningOf(parent).roles) !== undefined
}

/** Where some entries have boxes, those are the signatures. */
function fromEntries({ lexicon }: ParseContext, entries: readonly Entry[]): Approval[] {
  const stated = entries.map((entry) => ({ entry, granted: entry.checked ?? readCheckState(entry.line.text) }))
  const hasBoxes = stated.some(({ granted }) => granted !== null)
  return stated.flatMap(({ entry, granted }) => {
    if (hasBoxes ? granted === null : entry.fields.some((field) => keyOfField(field.key, lexicon) !== undefined))
      return []
    const text = bareText(entry.line.text)
    const lead = readLead(text)
    const by = lead?.head ?? text
    if (isPlaceholder(by, lexicon)) return []
    const status = lead && granted === null ? readItemStatus(lead.tail, lexicon) : undefined
    return [
      {
        by,
        scope: lead && status === undefined ? lead.tail || null : null,
        granted: granted ?? status === 'done',
        source: entry.source,
      },
    ]
  })
}

function fromTable(context: ParseContext, table: Table): Approval[] {
  const { lexicon } = context
  const columns = columnsOf(context, table)
  return table.rows.flatMap((row) => {
    const role = columns.text(row, 'role', 'title', 'responsibilities')
    const name = columns.text(row, 'name', 'owner', 'authority', 'lead')
    const by = name !== null && !isPlaceholder(name, lexicon) ? name : (role ?? bareText(row.cells[0]?.line.text ?? ''))
    if (isPlaceholder(by, lexicon)) return []
    const cell = columns.cell(row, 'approval', 'status', 'completed')?.line.text ?? ''
    const signed = columns.text(row, 'authority')
    const isSigned = signed !== null && signed !== by && !isPlaceholder(signed, lexicon)
    const granted = readCheckState(cell) ?? readItemStatus(cell, lexicon) === 'done'
    return [{ by, scope: by === role ? null : role, granted: granted || isSigned, source: row.source }]
  })
}

/** `Approved by: Ada`, `Sponsor approval required: before the rollout` */
function fromField(context: ParseContext, field: Field): Approval | undefined {
  const { lexicon, meaningOf } = context
  const key = keyOfField(field.key, lexicon)
  if ((key !== 'authority' && key !== 'approval') || isTemplateLine(context, field.source.line)) return undefined
  if (meaningOf(field.section).roles.includes('template') || isWithinGate(context, field.section)) return undefined
  if (isPlaceholder(field.value, lexicon) || field.form === 'fence') return undefined
  const isGranted = readItemStatus(field.key, lexicon) === 'done'
  const value = bareText(field.value)
  if (key === 'authority') {
    const name = readName(value)
    return name ? { by: name.name, scope: name.aside, granted: isGranted, source: field.source } : undefined
  }
  const by = askedOf(field.key, lexicon)
  if (by === undefined) return undefined
  const status = readItemStatus(value, lexicon)
  return { by, scope: status === undefined ? value : null, granted: status === 'done', source: field.source }
}
