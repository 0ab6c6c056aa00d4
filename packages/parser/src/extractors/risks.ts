import type { Level, Risk } from '@sprint/core'
import { wordsOf } from '../lexicon/normalise.js'
import type { FieldKey, SectionRole, StatusWord } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { columnsOf } from '../meaning/columns.js'
import { headerFacts } from '../meaning/header-facts.js'
import { introducedLists } from '../meaning/lists-of.js'
import { detailOf, isStatement, type Statement, statementsIn } from '../meaning/statements.js'
import type { Section } from '../outline/outline.js'
import { readLeadIn } from '../readers/read-lead-in.js'
import { readColour, readLevel } from '../readers/read-level.js'
import { saysNothing } from '../readers/read-nothing.js'
import type { Extractor, ParseContext } from './extractor.js'

const COLUMNS: readonly FieldKey[] = ['risk', 'title', 'description', 'issue']
// Sections under a risk heading that tell what to do about the risks.
const OTHER: ReadonlySet<SectionRole> = new Set([
  'mitigation',
  'blockers',
  'escalation',
  'rollback',
  'dependencies',
  'actions',
  'next',
])

/**
 * What may go wrong: the entries of risk sections, tables that weigh risks wherever they stand, and a risk noted inside
 * another section. Where probability and impact are both given, the level is the impact.
 *
 * ```text
 * > | ### High Risk
 *         ^^^^
 * > | - **Vendor API**: may be late
 *         ^^^^^^^^^^
 * ```
 */
export const risks: Extractor<'risks'> = {
  key: 'risks',
  extract(context) {
    const found = new Map<number, Risk>()
    const take = (risk: Risk | undefined) => {
      if (risk && !found.has(risk.source.line)) found.set(risk.source.line, risk)
    }
    for (const section of context.outline.sections.filter((at) => isRiskSection(context, at)))
      for (const statement of statementsIn(context, section, optionsOf(context))) take(riskOf(context, statement))
    for (const table of context.outline.tables) {
      const columns = columnsOf(context, table)
      if (
        !columns.has('likelihood') ||
        !columns.has('impact', 'mitigation', 'level') ||
        isTemplate(context, table.section)
      )
        continue
      const rows = statementsIn(context, { ...table.section, blocks: [table], children: [] }, optionsOf(context))
      for (const statement of rows) take(riskOf(context, statement))
    }
    for (const { list, roles } of introducedLists(context))
      if (roles[0] === 'risks' && !isTemplate(context, list.section))
        for (const statement of statementsIn(
          context,
          { ...list.section, blocks: [list], children: [] },
          optionsOf(context),
        ))
          take(riskOf(context, statement))
    for (const risk of notedRisks(context, new Set(found.keys()))) take(risk)
    return { value: [...found.values()].sort((a, b) => a.source.line - b.source.line) }
  },
}

// > | Risks & mitigations
//           ^
const BOTH = /[&/+,]/u

/** 'Risk mitigation' lists what is done about risks, unless each entry tells which; 'Risks and mitigations' lists risks. */
function isOfMitigation({ lexicon }: ParseContext, section: Section): boolean {
  return section.heading.text.split(BOTH).some((part) => {
    const words = lexicon.fields.find(part)
    const at = words.findIndex(({ meaning }) => meaning === 'risk')
    const [risk, next] = [words[at], words[at + 1]]
    return risk !== undefined && next?.meaning === 'mitigation' && next.start === risk.start + risk.length
  })
}

/** Whether a statement names a risk rather than what to do: in a row, with details, or in bold in front. */
function namesRisk({ row, fields, entry, line }: Statement): boolean {
  return row !== null || fields.length > 0 || (entry?.fields.length ?? 0) > 0 || line.strong[0]?.start === 0
}

const OVER: ReadonlySet<StatusWord> = new Set(['done', 'cancelled'])

const isTemplate = (context: ParseContext, section: Section) => context.meaningOf(section).roles.includes('template')

const optionsOf = (context: ParseContext) => ({
  columns: COLUMNS,
  hasDetails: true,
  isForeign: (child: Section) => {
    const { own } = context.meaningOf(child)
    return (
      own.some((role) => OTHER.has(role)) ||
      (own.includes('risks') && !isStatement(context, child)) ||
      isRiskSection(context, child)
    )
  },
})

function isRiskSection(context: ParseContext, section: Section): boolean {
  const { own } = context.meaningOf(section)
  if (section.level < 2 || isTemplate(context, section) || !own.includes('risks')) return false
  // 'Closed risks' lists what can no longer go wrong.
  if (context.lexicon.itemStatuses.find(section.heading.text).some(({ meaning }) => OVER.has(meaning))) return false
  // 'Risk mitigation' beneath 'Risks' tells what to do about them.
  const isBeneath = section.parent !== null && context.meaningOf(section.parent).own.includes('risks')
  if (!isBeneath) return true
  // 'Risk 1: the vendor is late' is a risk; 'Low risk' a level.
  return (
    !own.includes('mitigation') && (isLevel(context, bareText(section.heading.text)) || !isStatement(context, section))
  )
}

function riskOf(context: ParseContext, statement: Statement): Risk | undefined {
  const { lexicon } = context
  if (saysNothing(statement.text, lexicon, 'risks')) return undefined
  if (isOfMitigation(context, statement.section) && !namesRisk(statement)) return undefined
  const levelOf = (said: string | null) => (said ? readLevel(said, lexicon) : null)
  const { title: said, level: stated } = titleAndLevel(context, statement)
  const named = isKindOfRisk(context, said)
    ? detailOf(context, statement, 'risk', 'description', 'title', 'issue')
    : null
  const title = named ?? said
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

// > | [High] Vendor is late      Vendor is late (High)
//     ^^^^^^                                    ^^^^^^
const BRACKETED = /^[[(]([^\])]+)[\])]\s*[:：–—-]?\s*(.+)$/u
const SUFFIXED = /^(.+?)\s*[[(（]([^\])）]+)[\])）]\s*[:：]?$/u
// > | Risk 1: Vendor is late      R2 – Vendor is late
//     ^^^^^^^                      ^^^^
const LABEL = /^(?:\p{L}+\s#?|R[-#]?)\d{1,2}\s*(?:[:：.]|[–—-](?=\s))\s*/u
const IN_SUFFIX = /\s*[[(（]([^\])）]+)[\])）]\s*$/u
const IN_BRACKETS = /^[[(（]([^\])）]*)[\])）]?/u
const TAIL = /\s*[(（–—,;.-].*$/u

function titleAndLevel(context: ParseContext, { text, line, row }: Statement): { title: string; level: Level | null } {
  const { lexicon } = context
  const said = text.replace(LABEL, '')
  const bracket = BRACKETED.exec(said)
  const inBracket = bracket?.[1] && isLevel(context, bracket[1]) ? readLevel(bracket[1], lexicon) : null
  if (inBracket && bracket?.[2]) return { title: bracket[2], level: inBracket }
  const lead = row ? undefined : readLeadIn(line, said)
  if (lead && lexicon.fields.whole(lead.lead) === 'risk') return { title: lead.rest, level: null }
  if (lead && isLevel(context, lead.lead)) return { title: lead.rest, level: readLevel(lead.lead, lexicon) }
  const title = lead?.lead.replace(LABEL, '') ?? said
  // `R1 [HIGH]: the vendor is late`
  const isLabel = lead !== undefined && LABEL.test(`${lead.lead.replace(IN_SUFFIX, '')}:`)
  if (lead && isLabel) return { title: lead.rest, level: weightOf(context, IN_SUFFIX.exec(lead.lead)?.[1] ?? '') }
  const suffix = SUFFIXED.exec(title)
  const weighed = suffix?.[2] ? weightOf(context, suffix[2]) : null
  if (weighed && suffix?.[1]) return { title: suffix[1], level: weighed }
  const rest = lead ? bareText(lead.rest) : ''
  const first = IN_BRACKETS.exec(rest)?.[1] ?? rest.replace(TAIL, '')
  return { title: title === '' ? said : title, level: weightOf(context, first) ?? readColour(line.text) }
}

// > | Risk 2      Technical risk
const MOST_WORDS = 2

/** A heading that only says which risk is meant, or of what kind: what it is stands beneath. */
function isKindOfRisk({ lexicon }: ParseContext, title: string): boolean {
  const words = wordsOf(title)
  return words.length <= MOST_WORDS && lexicon.fields.find(title).some(({ meaning }) => meaning === 'risk')
}

/** Nothing but a level, and the words for risk or impact perhaps. */
function isLevel({ lexicon }: ParseContext, words: string): boolean {
  const level = lexicon.levels.best(words)
  const about = lexicon.fields
    .find(words)
    .reduce((sum, { share, meaning }) => (ABOUT.has(meaning) ? sum + share : sum), 0)
  return level !== undefined && level.share + about > 0.9
}

// > | Medium probability, high impact
//                         ^^^^^^^^^^^
const PARTS = /[,;|/]/u

/** The level that a few words weigh a risk with; of several the impact. */
function weightOf(context: ParseContext, words: string): Level | null {
  const parts = words.split(PARTS).filter((part) => isLevel(context, part))
  const impact = parts.find((part) => context.lexicon.fields.find(part).some(({ meaning }) => meaning === 'impact'))
  const part = impact ?? parts[0]
  return part === undefined ? null : readLevel(part, context.lexicon)
}

const ABOUT: ReadonlySet<FieldKey> = new Set(['risk', 'impact', 'level', 'priority', 'likelihood'])

/** `### Medium Risk` gives its level to the risks beneath it. */
function levelAbove({ lexicon }: ParseContext, section: Section): Level | null {
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const best = lexicon.levels.best(at.heading.text)
    if (best && best.share >= 0.33) return best.meaning
    if (at.children.length > 0 && at !== section) break
  }
  return null
}

/** `**Risk:** …` inside a section about something else; in a unit of work it is how risky that unit is. */
function notedRisks(context: ParseContext, known: ReadonlySet<number>): Risk[] {
  const { lexicon } = context
  const units = context.items().value.map(({ source }) => source.line)
  const header = new Set(
    headerFacts(context)
      .filter(({ zone }) => zone !== 'footer')
      .map(({ source }) => source.line),
  )
  return context.outline.fields.flatMap((field): Risk[] => {
    if (lexicon.fields.whole(field.key) !== 'risk' || field.form === 'fence' || field.value === '') return []
    const { section, source, value } = field
    if (known.has(source.line) || header.has(source.line) || isTemplate(context, section)) return []
    if (context.meaningOf(section).roles.includes('risks') || isInUnit(section, units) || (field.entry?.depth ?? 0) > 0)
      return []
    const level = readLevel(value.split(/[,;.]/u)[0] ?? value, lexicon)
    const title = level && section.level > 1 ? bareText(section.heading.text) : bareText(value)
    return saysNothing(bareText(value), lexicon, 'risks')
      ? []
      : [{ title, level, likelihood: null, mitigation: null, source }]
  })
}

function isInUnit(section: Section, units: readonly number[]): boolean {
  for (let at: Section | null = section; at && at.level > 0; at = at.parent) {
    const { heading, endLine } = at
    if (at === section && units.some((line) => line >= heading.source.line && line <= endLine)) return true
    if (units.includes(heading.source.line)) return true
  }
  return false
}
