import type { Source } from '@sprint/core'
import { wordsOf } from '../lexicon/normalise.js'
import type { SectionRole } from '../lexicon/words.js'
import { bareText } from '../meaning/bare-text.js'
import { columnsOf } from '../meaning/columns.js'
import { sprintFacts, sprintIdentity } from '../meaning/sprint-identity.js'
import { openingOf } from '../meaning/title-section.js'
import type { Block, Section } from '../outline/outline.js'
import { startsWithDate } from '../readers/read-dates.js'
import { isPlaceholder } from '../readers/read-placeholder.js'
import type { Extractor, ParseContext, Stated } from './extractor.js'

/**
 * The goal of the sprint: a field or section for it, else, in a plan, what its overview begins with. Several bullets
 * are joined by semicolons.
 */
export const goal: Extractor<'goal'> = {
  key: 'goal',
  extract(context) {
    const { isSeveral, section } = sprintIdentity(context)
    if (isSeveral) return { value: null }
    const used: Source[] = []
    const value = labelledGoal(context, section, used) ?? focus(context) ?? intent(context, used)
    return { value, used }
  },
}

function labelledGoal(context: ParseContext, within: Section | null, used: Source[]): Stated<string> {
  const isGoal = (section: Section) => isNamedGoal(context, section) && !isOfMeeting(context, section)
  const stated: NonNullable<Stated<string>>[] = []
  for (const { key, value, more, source, zone } of sprintFacts(context)) {
    if (key !== 'goal' || zone === 'footer' || isPlaceholder(value, context.lexicon)) continue
    stated.push({ value: bareText(value), source })
    used.push(...more.map((line) => line.source))
    break
  }
  for (const section of context.outline.sections) {
    if (section.level === 0 || !isGoal(section) || !belongs(context, section, within)) continue
    const own = [section, ...section.children.filter(isGoal)].flatMap((part) => sentence(context, part.blocks) ?? [])
    const [first] = own
    if (!first) continue
    stated.push(first)
    break
  }
  const [first] = stated.sort((a, b) => a.source.line - b.source.line)
  return first ?? null
}

/** 'Sprint goal', 'Planned goals'; 'Achieved goals' tell what came of them. */
function isNamedGoal({ lexicon, meaningOf }: ParseContext, section: Section): boolean {
  const { own } = meaningOf(section)
  if (own[0] !== 'goal' && !(own[0] === 'todo' && own.includes('goal'))) return false
  return own[0] === 'todo' || !lexicon.testRoles.find(section.heading.text).some(({ meaning }) => meaning === 'actual')
}

/** 'Objective of the retrospective' is none of the sprint. */
function isOfMeeting({ lexicon }: ParseContext, { heading: { text } }: Section): boolean {
  return lexicon.kinds.find(text).some(({ meaning }) => meaning === 'retrospective' || meaning === 'daily')
}

const SUMMING: ReadonlySet<SectionRole> = new Set(['goal', 'overview', 'status'])

/** A goal of the sprint, not of one of its days, tracks or items: every heading above it sums the whole up. */
function belongs(context: ParseContext, section: Section, within: Section | null): boolean {
  const top = new Set([context.outline.root, ...openingOf(context).headings])
  for (let at = section.parent; at; at = at.parent) {
    if (at === within || top.has(at)) return within === null || at === within
    if (!context.meaningOf(at).own.some((role) => SUMMING.has(role))) return false
  }
  return within === null
}

/** What a plan calls its focus or theme says less than a goal, yet more than nothing. */
function focus(context: ParseContext): Stated<string> {
  if (context.kind() !== 'plan') return null
  const fact = sprintFacts(context).find(({ key, zone }) => key === 'focus' && zone !== 'footer')
  return fact ? { value: bareText(fact.value), source: fact.source } : null
}

/** Where nothing is called a goal, a plan's overview begins with what it is for. */
function intent(context: ParseContext, used: Source[]): Stated<string> {
  const kind = context.kind()
  if ((kind !== 'plan' && kind !== 'coordination') || openingOf(context).headings.length === 0) return null
  const overview = context.outline.sections.find(
    (section) => section.level > 1 && section.level <= 3 && context.meaningOf(section).own[0] === 'overview',
  )
  const first = [openingOf(context).title, overview].flatMap(
    (section) => section?.blocks.find((block) => isSentence(context, block)) ?? [],
  )[0]
  if (first?.kind !== 'paragraph' || first.fields.length > 0) return null
  // A paragraph of stories is work, and tells no goal.
  const isWork = first.lines.some(({ source }) =>
    context.items().value.some((item) => item.source.line === source.line),
  )
  if (isWork) return null
  used.push(first.source)
  const [line] = first.lines
  return line ? { value: bareText(first.lines.map(({ text }) => text).join(' ')), source: line.source } : null
}

const LEAST_WORDS = 6

/** A paragraph of prose: no fields, no remark in quotes, no link and nothing else. */
function isSentence({ lexicon }: ParseContext, block: Block): boolean {
  if (block.kind !== 'paragraph' || block.isQuoted || block.fields.length > 0 || block.entry !== null) return false
  const text = bareText(block.lines.map((line) => line.text).join(' '))
  return wordsOf(text).length >= LEAST_WORDS && !startsWithDate(text, lexicon)
}

/** The first paragraph, with the list that it leads up to; or else the list. */
function sentence(context: ParseContext, blocks: readonly Block[]): NonNullable<Stated<string>> | undefined {
  const [first, second] = blocks.filter((block) => block.kind !== 'markup')
  if (first?.kind === 'paragraph') {
    const field = first.fields.find(({ key }) => context.lexicon.fields.best(key)?.meaning === 'goal')
    if (field && field.value !== '') return { value: bareText(field.value), source: field.source }
    const text = bareText(first.lines.map((line) => line.text).join(' '))
    const list = LEADS_UP.test(text) && second?.kind === 'list' ? [`${text} ${bullets(context, second)}`] : [text]
    return { value: list.join(''), source: first.source }
  }
  if (first?.kind === 'list') return { value: bullets(context, first), source: first.source }
  // 'Goal | Target | Actual' tells what came of them.
  if (first?.kind === 'table')
    return columnsOf(context, first).has('actual')
      ? undefined
      : {
          value: first.rows.flatMap(({ cells }) => wordiest(cells.map(({ line }) => line.text))).join('; '),
          source: first.source,
        }
  return undefined
}

const LEADS_UP = /[:：]$/u

/** The entries; of one that only leads up to others, those. */
const bullets = ({ lexicon }: ParseContext, { entries }: Extract<Block, { kind: 'list' }>) =>
  entries
    .flatMap((entry) =>
      entry.children.length > 0 && LEADS_UP.test(bareText(entry.line.text)) ? entry.children : [entry],
    )
    .map(({ line, fields: [field] }) => {
      const isLabelled = field && field.line === line && lexicon.fields.whole(field.key) === 'goal'
      return bareText(isLabelled ? field.value : line.text)
    })
    .join('; ')

/** Of a row the cell with most words: not its number, not its status. */
function wordiest(cells: readonly string[]): string[] {
  const [longest] = [...cells].sort((a, b) => b.length - a.length)
  return longest ? [bareText(longest)] : []
}
