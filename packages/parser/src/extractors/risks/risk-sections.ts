import type { SectionRole, StatusWord } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { isStatement } from '../../meaning/statements/heading-statements.js'
import type { Section } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import { isLevel, isScale } from './risk-weight.js'

// Sections under a risk heading that tell what to do about the risks.
const OTHER: ReadonlySet<SectionRole> = new Set([
  'mitigation',
  'blockers',
  'escalation',
  'rollback',
  'dependencies',
  'actions',
  'next',
  'approvals',
])
const OVER: ReadonlySet<StatusWord> = new Set(['done', 'cancelled'])

export const isTemplate = (context: ParseContext, section: Section) =>
  context.meaningOf(section).roles.includes('template')

/** Whether a section lists risks. */
export function isRiskSection(context: ParseContext, section: Section): boolean {
  const { own } = context.meaningOf(section)
  const { text } = section.heading
  if (section.level < 2 || isTemplate(context, section) || !own.includes('risks') || own.includes('approvals'))
    return false
  if (isScale(context, bareText(text)) || (section.parent && tellsOfRisk(context, section.parent))) return false
  // 'Closed risks' lists what can no longer go wrong.
  if (context.lexicon.itemStatuses.find(text).some(({ meaning }) => OVER.has(meaning))) return false
  // 'Risk mitigation' beneath 'Risks' tells what to do about them.
  const isBeneath = section.parent !== null && context.meaningOf(section.parent).own.includes('risks')
  if (!isBeneath) return true
  // 'Risk 1: the vendor is late' is a risk; 'Low risk' a level.
  return !own.includes('mitigation') && (isLevel(context, bareText(text)) || !isStatement(context, section))
}

/** Whether a section is one risk: what stands beneath 'Risk 3: the vendor is late' tells of that one. */
export function tellsOfRisk(context: ParseContext, section: Section): boolean {
  for (let at: Section | null = section; at && at.level > 1; at = at.parent)
    if (isBeneathRisks(context, at) && isStatement(context, at)) return true
  return false
}

function isBeneathRisks({ meaningOf }: ParseContext, { parent }: Section): boolean {
  return parent !== null && parent.level > 0 && meaningOf(parent).own.includes('risks')
}

/** Whether a section beneath one of risks states something else. */
export function isForeign(context: ParseContext, child: Section): boolean {
  const { own } = context.meaningOf(child)
  return (
    own.some((role) => OTHER.has(role)) ||
    (own.includes('risks') && !isStatement(context, child)) ||
    isScale(context, bareText(child.heading.text)) ||
    isRiskSection(context, child)
  )
}

// > | Risks & mitigations
//           ^
const BOTH = /[&/+,]/u

/** 'Risk mitigation' lists what is done about risks, unless each entry tells which; 'Risks and mitigations' lists risks. */
export function isOfMitigation({ lexicon }: ParseContext, section: Section): boolean {
  return section.heading.text.split(BOTH).some((part) => {
    const words = lexicon.fields.find(part)
    const at = words.findIndex(({ meaning }) => meaning === 'risk')
    const [risk, next] = [words[at], words[at + 1]]
    return risk !== undefined && next?.meaning === 'mitigation' && next.start === risk.start + risk.length
  })
}
