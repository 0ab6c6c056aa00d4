import type { Level, Risk } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { columnsOf } from '../../meaning/columns.js'
import { introducedLists } from '../../meaning/lists-of.js'
import { detailOf } from '../../meaning/statements/details.js'
import type { Statement } from '../../meaning/statements/statement.js'
import { statementsIn } from '../../meaning/statements/statements.js'
import type { Block, Section } from '../../outline/outline.js'
import { hasLetter } from '../../pattern/has-letter.js'
import { readLeadIn } from '../../readers/read-lead-in.js'
import { readLevel } from '../../readers/read-level.js'
import { saysNothing } from '../../readers/read-nothing.js'
import { readNumber } from '../../readers/read-number.js'
import { readRiskLabel } from '../../readers/read-risk-label.js'
import type { Extraction, ParseContext } from '../extractor.js'
import { notedRisks } from './noted-risks.js'
import { isForeign, isOfMitigation, isRiskSection, isTemplate, tellsOfRisk } from './risk-sections.js'
import { isKindOfRisk, titleAndLevel } from './risk-title.js'

const COLUMNS: readonly FieldKey[] = ['risk', 'title', 'description', 'issue']

/**
 * What may go wrong: the entries of risk sections, tables that weigh risks wherever they stand, and a risk noted inside
 * another section. Where probability and impact are both given, the level is the impact. A risk that is spoken of again
 * by its number is one.
 *
 * ```text
 * > | ### High Risk
 *         ^^^^
 * > | - **Vendor API**: may be late
 *         ^^^^^^^^^^
 * ```
 */
export function readRisks(context: ParseContext): Extraction<Risk[]> {
  const found = new Map<number, Risk>()
  const labels = new Set<string>()
  const options = {
    columns: COLUMNS,
    hasDetails: true,
    isForeign: (child: Section) => isForeign(context, child),
  }
  for (const section of context.outline.sections.filter((at) => isRiskSection(context, at))) takeAll(section)
  for (const table of context.outline.tables) if (weighsRisks(context, table)) takeAll(only(table))
  for (const { list, roles } of introducedLists(context))
    if (roles[0] === 'risks' && !isTemplate(context, list.section) && !tellsOfRisk(context, list.section))
      takeAll(only(list))
  for (const risk of notedRisks(context, new Set(found.keys())))
    if (!found.has(risk.source.line)) found.set(risk.source.line, risk)
  return { value: [...found.values()].sort((a, b) => a.source.line - b.source.line) }

  function takeAll(section: Section): void {
    for (const statement of statementsIn(context, section, options)) {
      const risk = found.has(statement.source.line) ? undefined : riskOf(context, statement)
      const label = labelOf(statement)
      if (!risk || (label !== null && labels.has(label))) continue
      if (label !== null) labels.add(label)
      found.set(risk.source.line, risk)
    }
  }
}

const only = (block: Block): Section => ({ ...block.section, blocks: [block], children: [] })

function weighsRisks(context: ParseContext, table: Extract<Block, { kind: 'table' }>): boolean {
  const columns = columnsOf(context, table)
  return (
    columns.has('likelihood') && columns.has('impact', 'mitigation', 'level') && !isTemplate(context, table.section)
  )
}

/** The number a risk goes by: of a row that of its column, else what it starts with. */
function labelOf({ line, row }: Statement): string | null {
  const first = row?.row.cells[0]?.line ?? line
  return readRiskLabel(bareText(first.text)).label ?? readRiskLabel(bareText(line.text)).label
}

function riskOf(context: ParseContext, statement: Statement): Risk | undefined {
  const { lexicon } = context
  if (saysNothing(statement.text, lexicon, 'risks') || countsRisks(statement)) return undefined
  if (isOfMitigation(context, statement.section) && !namesRisk(context, statement)) return undefined
  if (isOver(context, statement)) return undefined
  const levelOf = (said: string | null) => (said ? readLevel(said, lexicon) : null)
  const { title: said, level: stated } = titleAndLevel(context, statement)
  const named =
    said === '' || isKindOfRisk(context, said)
      ? detailOf(context, statement, 'risk', 'description', 'title', 'issue')
      : null
  const title = named ?? said
  if (title === '' || saysNothing(title, lexicon, 'risks')) return undefined
  const impact = detailOf(context, statement, 'impact')
  const level = detailOf(context, statement, 'level', 'priority')
  const likelihood = detailOf(context, statement, 'likelihood')
  return {
    title,
    level: levelOf(impact) ?? levelOf(level) ?? stated ?? levelAbove(context, statement.section),
    likelihood: levelOf(likelihood),
    mitigation: detailOf(context, statement, 'mitigation', 'action', 'resolution'),
    source: statement.source,
  }
}

/** `**Schema**: Complete and tested` tells why there is no risk. */
function isOver({ lexicon }: ParseContext, { row, line, text }: Statement): boolean {
  const lead = row ? undefined : readLeadIn(line, text)
  const [first] = lead ? lexicon.itemStatuses.find(lead.rest) : []
  return first?.start === 0 && first.meaning === 'done'
}

/** Whether a statement names a risk rather than what to do: in a row, with details, or in bold in front. */
function namesRisk({ lexicon }: ParseContext, { row, fields, entry, line }: Statement): boolean {
  if (row !== null || fields.length > 0) return true
  const [bold] = line.strong
  const [own, ...others] = entry?.fields ?? []
  if (bold?.start !== 0) return own !== undefined
  // '**Rollback plan**: …' and '**Testing**: …' are what is done.
  const isMeasure = (lexicon.sections.best(bareText(line.text.slice(0, bold.end)))?.share ?? 0) >= 0.5
  return others.length > 0 || !isMeasure
}

/** A row that only counts risks of a kind: no cell but the first says anything in words, and none weighs. */
function countsRisks({ row }: Statement): boolean {
  if (!row || row.columns.has('likelihood', 'impact', 'level')) return false
  const others = row.row.cells.slice(1).map(({ line }) => bareText(line.text))
  return others.some((text) => readNumber(text) !== undefined) && !others.some((text) => hasLetter(text))
}

/** `### Medium Risk` gives its level to the risks beneath it. */
function levelAbove({ lexicon }: ParseContext, section: Section): Level | null {
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const best = lexicon.levels.best(at.heading.text)
    if (best && best.share >= 0.33) return best.meaning
    if (at.children.length > 0 && at !== section) break
  }
  return null
}
