import type { Check, Source, WorkItem } from '@sprint/core'
import type { SectionRole } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { introductionOf } from '../../meaning/lists-of.js'
import { BOLD_LEVEL, type Entry, type Line, type List, type Section } from '../../outline/outline.js'
import { expandIds } from '../../readers/expand-ids.js'
import { readRisk } from '../../readers/read-risk-level.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'
import { fieldsBeneath, keyed } from './fields-beneath.js'
import { type KeyValue, readItemFields } from './item-fields.js'
import { entryStep, saysOfUnit, treeSteps } from './told-steps.js'

export type Details = Pick<
  WorkItem,
  'acceptance' | 'steps' | 'command' | 'expected' | 'risk' | 'deliverables' | 'dependsOn'
> & {
  readonly used: Source[]
}

/**
 * What stands beneath a unit: acceptance criteria, steps, the command that validates it and the outcome expected,
 * its risk, its deliverables.
 *
 * @param isUnit whether a section or an entry is a unit itself; what is beneath it belongs to that one
 */
export function itemDetails(
  context: ParseContext,
  { origin }: Candidate,
  isUnit: (at: Section | Entry) => boolean,
): Details {
  const collector: Collector = {
    acceptance: [],
    steps: [],
    dependsOn: [],
    deliverables: [],
    command: null,
    values: [],
    used: [],
  }
  if (origin.kind === 'section') {
    collector.values.push(...fieldsBeneath(context, origin.section))
    fromSection(context, origin.section, 'step', collector, isUnit)
  }
  if (origin.kind === 'entry') {
    collector.values.push(...keyed(context, origin.entry.fields))
    fromEntries(context, origin.entry.children, 'step', collector, isUnit)
  }
  if (origin.kind === 'row') collector.values.push(...origin.cells)
  const fields = readItemFields(collector.values, context.lexicon)
  return {
    acceptance: collector.acceptance.length > 0 ? collector.acceptance : fields.acceptance,
    steps: collector.steps,
    command: collector.command ?? fields.command ?? null,
    expected: fields.expected ?? null,
    risk: fields.riskLevel === undefined ? null : readRisk(fields.riskLevel, context.lexicon),
    deliverables: [...new Set([...(fields.deliverables ?? []), ...collector.deliverables])],
    dependsOn: [...new Set([...(fields.dependsOn ?? []), ...collector.dependsOn])],
    used: [...fields.used, ...collector.used],
  }
}

interface Collector {
  readonly acceptance: Check[]
  readonly steps: Check[]
  readonly dependsOn: string[]
  readonly deliverables: string[]
  command: string | null
  readonly values: KeyValue[]
  readonly used: Source[]
}

type Purpose = 'acceptance' | 'step' | 'command' | 'depends' | 'deliverables' | 'other'

function fromSection(
  context: ParseContext,
  section: Section,
  purpose: Purpose,
  collector: Collector,
  isUnit: (at: Section | Entry) => boolean,
): void {
  for (const block of section.blocks) {
    if (block.kind === 'list')
      fromEntries(context, block.entries, purposeOfList(context, block) ?? purpose, collector, isUnit)
    else if (block.kind === 'fence' && block.branches.length > 0 && collector.steps.length === 0) {
      const { steps, used } = treeSteps(context, block)
      collector.steps.push(...steps)
      collector.used.push(...used)
    } else if (block.kind === 'fence' && purpose === 'command' && collector.command === null) {
      collector.command = block.lines.map((line) => line.text).join('\n')
      collector.used.push(block.source)
    }
  }
  for (const child of section.children) {
    if (isUnit(child)) continue
    const beneath = purposeOf(context, context.meaningOf(child).own[0], child.heading)
    if (child.level === BOLD_LEVEL || beneath !== 'other') {
      if (beneath !== 'other') collector.used.push(child.heading.source)
      fromSection(context, child, beneath, collector, isUnit)
    }
  }
}

/** What a list is for that a line right above it introduces: `**Prerequisites**:` beneath `**Owner**: Ada`. */
function purposeOfList(context: ParseContext, list: List): Purpose | undefined {
  const introduced = introductionOf(context, list)
  return introduced && purposeOf(context, introduced.roles[0], introduced.label)
}

function purposeOf(context: ParseContext, first: SectionRole | undefined, heading: Line): Purpose {
  const key = context.lexicon.fields.whole(bareText(heading.text).replace(/[:：]$/u, ''))
  if (first === 'acceptance' || first === 'definition-of-done' || first === 'success-criteria' || key === 'acceptance')
    return 'acceptance'
  if (first === 'commands' || key === 'command') return 'command'
  if (key === 'depends') return 'depends'
  if (first === 'deliverables' || key === 'deliverables') return 'deliverables'
  if (first === 'steps' || first === 'items' || first === 'todo' || first === 'validation') return 'step'
  return 'other'
}

function fromEntries(
  context: ParseContext,
  entries: readonly Entry[],
  purpose: Purpose,
  collector: Collector,
  isUnit: (at: Section | Entry) => boolean,
): void {
  for (const entry of entries) {
    if (isUnit(entry) || entry.line.text === '') continue
    const label = entry.children.length > 0 || entry.fields.length > 0 ? labelKey(context, entry) : undefined
    if (label === 'acceptance') {
      fromEntries(context, entry.children, 'acceptance', collector, isUnit)
      continue
    }
    if (label === 'depends') {
      collector.dependsOn.push(
        ...entry.children.flatMap((child) => expandIds(bareText(child.line.text), context.lexicon)),
      )
      continue
    }
    if (label !== undefined && entry.checked === null && !isSentence(context, entry)) continue
    const check: Check = { text: bareText(entry.line.text), done: entry.checked, source: entry.source }
    if (purpose === 'acceptance') collector.acceptance.push(check)
    else if (purpose === 'depends') collector.dependsOn.push(check.text)
    else if (purpose === 'deliverables') collector.deliverables.push(check.text)
    else if (purpose === 'step' || entry.checked !== null) {
      const { steps, used } = entryStep(entry)
      collector.steps.push(...steps)
      collector.used.push(...used)
    }
    if (entry.children.some((child) => child.checked !== null))
      fromEntries(context, entry.children, purpose, collector, isUnit)
  }
}

/** 'Create integration tests: tests/x.py': words in front of a colon that are no field of the unit. */
function isSentence(context: ParseContext, { fields: [field], line }: Entry): boolean {
  return field?.line === line && !saysOfUnit(context, field)
}

function labelKey(context: ParseContext, entry: Entry) {
  const [field] = entry.fields
  const text = field && field.line === entry.line ? field.key : bareText(entry.line.text).replace(/[:：]$/u, '')
  const match = context.lexicon.fields.best(text)
  return match && match.share >= 0.6 ? match.meaning : undefined
}
