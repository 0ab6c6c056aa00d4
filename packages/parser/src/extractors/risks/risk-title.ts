import type { Level } from '@sprint/core'
import { wordsOf } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import type { Statement } from '../../meaning/statements/statement.js'
import { readLeadIn } from '../../readers/read-lead-in.js'
import { readColour, readLevel } from '../../readers/read-level.js'
import { readRiskLabel } from '../../readers/read-risk-label.js'
import type { ParseContext } from '../extractor.js'
import { isLevel, weightOf } from './risk-weight.js'

// > | [High] Vendor is late      Vendor is late (High)
//     ^^^^^^                                    ^^^^^^
const BRACKETED = /^[[(]([^\])]+)[\])]\s*[:：–—-]?\s*(.+)$/u
const SUFFIXED = /^(.+?)\s*[[(（]([^\])）]+)[\])）]\s*[:：]?$/u
const IN_SUFFIX = /\s*[[(（]([^\])）]+)[\])）]\s*$/u
const IN_BRACKETS = /^[[(（]([^\])）]*)[\])）]?/u
const TAIL = /\s*[(（–—,;.-].*$/u

/** What a risk is called, without its number and without the level that stands in front or behind. */
export function titleAndLevel(
  context: ParseContext,
  { text, line, row }: Statement,
): { title: string; level: Level | null } {
  const { lexicon } = context
  const said = readRiskLabel(text).rest
  const bracket = BRACKETED.exec(said)
  const inBracket = bracket?.[1] && isLevel(context, bracket[1]) ? readLevel(bracket[1], lexicon) : null
  if (inBracket && bracket?.[2]) return { title: bracket[2], level: inBracket }
  const lead = row ? undefined : readLeadIn(line, said)
  if (lead && lexicon.fields.whole(lead.lead) === 'risk') return { title: lead.rest, level: null }
  if (lead && isLevel(context, lead.lead)) return { title: lead.rest, level: readLevel(lead.lead, lexicon) }
  const title = lead ? readRiskLabel(lead.lead).rest : said
  // `R1 [HIGH]: the vendor is late`
  const isLabel = lead !== undefined && readRiskLabel(`${lead.lead.replace(IN_SUFFIX, '')}:`).label !== null
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
export function isKindOfRisk({ lexicon }: ParseContext, title: string): boolean {
  const words = wordsOf(title)
  return words.length <= MOST_WORDS && lexicon.fields.find(title).some(({ meaning }) => meaning === 'risk')
}
