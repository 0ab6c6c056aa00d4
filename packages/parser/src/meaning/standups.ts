import type { ParseContext } from '../extractors/extractor.js'
import { lexiconGate } from '../lexicon/word-pattern.js'
import type { SectionRole } from '../lexicon/words.js'
import { headingsBeside } from '../outline/headings-beside.js'
import type { Section } from '../outline/outline.js'
import { readAsides } from '../readers/read-asides.js'
import { mayBePerson } from '../readers/read-person-name.js'
import { bareText } from './bare-text.js'
import { oncePerPart } from './once-per-part.js'

/** The answers of a stand-up that stand beneath headings beside each other. */
export interface Standup {
  /** Whether one person speaks, and no team: by a name or in the first person. */
  readonly isOfPerson: boolean
  /** Whether a heading asks for blockers by that word. */
  readonly namesBlockers: boolean
}

const BEFORE: ReadonlySet<SectionRole | undefined> = new Set<SectionRole | undefined>(['yesterday', 'done'])
const AHEAD: ReadonlySet<SectionRole | undefined> = new Set<SectionRole | undefined>([
  'today',
  'in-progress',
  'todo',
  'next',
])
const HARDSHIP: ReadonlySet<SectionRole | undefined> = new Set<SectionRole | undefined>(['to-improve', 'issues'])

const speaksOfOneself = lexiconGate(({ oneself = [] }) => oneself)

/**
 * The stand-up that a heading is a question of: one beside it asks for what was done, another for what comes next, and
 * one of them for yesterday or today or in the first person.
 *
 * ```text
 * > | ### What have I done since the last meeting? (Ada)
 *         ^^^^^^^^^^^^^^^^                          ^^^
 * > | ### What am I going to do?
 *         ^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
export function standupAround(context: ParseContext, section: Section): Standup | null {
  return section.parent && section.level > 1 ? standupBeneath(context, section.parent) : null
}

const standupBeneath = oncePerPart((context, parent: Section): Standup | null => {
  const { lexicon, meaningOf } = context
  const [child] = parent.children
  if (!child) return null
  const headings = headingsBeside(child)
  const asked = new Set(headings.map((heading) => meaningOf(heading).own[0]))
  const asks = (roles: ReadonlySet<SectionRole | undefined>) => [...asked].some((role) => roles.has(role))
  if (!asks(BEFORE) || !asks(AHEAD)) return null
  const isOfOneself = headings.some(
    (heading) => isQuestion(meaningOf(heading).own[0]) && speaksOfOneself(heading.heading.text, lexicon),
  )
  if (!isOfOneself && !asked.has('yesterday') && !asked.has('today')) return null
  const isNamed = isPerson(context, parent) || headings.some((heading) => nameBehind(context, heading) !== null)
  return { isOfPerson: isOfOneself || isNamed, namesBlockers: asked.has('blockers') }
})

const isQuestion = (role: SectionRole | undefined) => BEFORE.has(role) || AHEAD.has(role)

function isPerson({ lexicon }: ParseContext, { level, heading }: Section): boolean {
  return level > 1 && mayBePerson(readAsides(bareText(heading.text)).text.replace(/[:：]$/u, ''), lexicon)
}

/** Whose answer stands beneath a heading: the name in brackets behind the question. */
export function nameBehind({ lexicon }: ParseContext, { heading }: Section): string | null {
  const name = readAsides(bareText(heading.text)).asides.at(-1)?.text ?? ''
  return mayBePerson(name, lexicon) && lexicon.weekdays.whole(name) === undefined ? name : null
}

/** Whether what a person found hard is what stands in the way: in a stand-up that asks for blockers by no other word. */
export function isHardship(context: ParseContext, section: Section): boolean {
  if (!HARDSHIP.has(context.meaningOf(section).own[0])) return false
  const standup = standupAround(context, section)
  return standup?.isOfPerson === true && !standup.namesBlockers
}
