import type { Check, Source } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import type { Branch, Entry, Fence, Field, Line } from '../../outline/outline.js'
import { endsInColon } from '../../readers/ends-in-colon.js'
import type { ParseContext } from '../extractor.js'
import { keyed } from './fields-beneath.js'
import { readItemFields } from './item-fields.js'

/** Steps, and the lines that are told along with them. */
interface Told {
  readonly steps: Check[]
  readonly used: Source[]
}

/**
 * The lines of a box-drawn tree that are steps: all but the fields of the unit. A line that announces others is told
 * together with them.
 *
 * ```text
 * > | ├─ Check extensions: postgres_fdw
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 * > | ├─ Define metrics:
 * > | │  └─ Error rate
 * > | └─ Deliverable: dashboard.json     a field
 * ```
 */
export function treeSteps(context: ParseContext, { branches, fields }: Fence): Told {
  const told: Told = { steps: [], used: [] }
  const announced = new Set<Branch>()
  for (const branch of branches) {
    const field = fields.find(({ line }) => line === branch.line)
    if (branch.depth === 0 || announced.has(branch) || (field && saysOfUnit(context, field))) continue
    const beneath = endsInColon(branch.line.text) ? linesBeneath(branch, branches) : []
    for (const one of beneath) announced.add(one)
    add(told, branch.line, null, beneath)
  }
  return told
}

/** An entry of a list as a step, with the bullets that it announces; boxes beneath it are steps of their own. */
export function entryStep({ line, checked, children }: Entry): Told {
  const told: Told = { steps: [], used: [] }
  const isAnnouncing = endsInColon(line.text) && children.every((child) => child.checked === null)
  add(told, line, checked, isAnnouncing ? children.flatMap(linesOf) : [])
  return told
}

/** Whether a field says something of the unit itself: 'Create integration tests: tests/x.py' has a field's word, yet is a step. */
export function saysOfUnit(context: ParseContext, field: Field): boolean {
  const isName = context.lexicon.fields.whole(bareText(field.key)) !== undefined
  return isName || readItemFields(keyed(context, [field]), context.lexicon).used.length > 0
}

function add(
  { steps, used }: Told,
  line: Line,
  done: boolean | null,
  beneath: readonly { readonly line: Line }[],
): void {
  const text = [line, ...beneath.map((one) => one.line)]
    .map(({ text }) => bareText(text))
    .reduce((told, next) => `${told}${endsInColon(told) ? ' ' : '; '}${next}`)
  // What a line announces may be code; then its colon leads nowhere.
  steps.push({ text: text.replace(/[:：]$/u, ''), done, source: line.source })
  used.push(...beneath.map((one) => one.line.source))
}

const linesBeneath = (branch: Branch, all: readonly Branch[]): Branch[] =>
  all.filter(({ parent }) => parent === branch).flatMap((child) => [child, ...linesBeneath(child, all)])

const linesOf = (entry: Entry): Entry[] => [entry, ...entry.children.flatMap(linesOf)]
