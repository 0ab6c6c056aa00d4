import type { Metric } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { keyOfField } from '../../meaning/field-of.js'
import type { Field, Section } from '../../outline/outline.js'
import { readAmount } from '../../readers/read-amount.js'
import { readAsides } from '../../readers/read-asides.js'
import { readLead } from '../../readers/read-lead.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import type { ParseContext } from '../extractor.js'

const LEAST_SHARE = 0.5
const LONGEST = 60
const OTHERS = new Set([
  'tests',
  'passed',
  'failed',
  'errors',
  'skipped',
  'date',
  'start',
  'end',
  'dates',
  'owner',
  'lead',
  'author',
])

/**
 * Fields with a figure, beneath a heading of metrics; a target may stand in brackets.
 *
 * ```text
 * > | - **Velocity:** 21 points a day (target: 18)
 *         ^^^^^^^^     ^^^^^^^^^^^^^^^          ^^
 *           name          actual           target
 * ```
 */
export function metricFields(context: ParseContext): Metric[] {
  return context.outline.sections.flatMap((section) => {
    if (!isMetrics(context, section)) return []
    const entries = section.blocks.flatMap((block) => (block.kind === 'list' ? block.entries : []))
    const fields = new Set([
      ...section.fields,
      ...entries.flatMap((entry) => (entry.checked === null ? entry.fields : [])),
    ])
    return [...fields].flatMap((field) => metricIn(context, field) ?? [])
  })
}

/** A heading of metrics, or one without a topic of its own beneath it. */
function isMetrics({ meaningOf }: ParseContext, section: Section): boolean {
  const { own, share, roles } = meaningOf(section)
  if (section.level === 0 || roles.includes('template')) return false
  return (own[0] === 'metrics' || own[0] === 'points') && share >= LEAST_SHARE
}

function metricIn({ lexicon }: ParseContext, field: Field): Metric | undefined {
  const value = bareText(field.value)
  const { text, asides } = readAsides(value)
  if (readAmount(text) === undefined || text.length > LONGEST || OTHERS.has(keyOfField(field.key, lexicon) ?? ''))
    return undefined
  if (isPlaceholder(text, lexicon)) return undefined
  const lead = asides.map((aside) => readLead(aside.text)).find((one) => one && isTarget(keyOfField(one.head, lexicon)))
  return {
    name: bareText(field.key),
    target: lead?.tail ?? null,
    actual: text,
    baseline: null,
    unit: null,
    source: field.source,
  }
}

// 'Target' alone heads a date as often as a figure.
const isTarget = (key: string | undefined) => key === 'target' || key === 'due' || key === 'goal'
