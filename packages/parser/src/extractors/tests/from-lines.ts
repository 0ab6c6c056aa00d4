import { lexiconGate } from '../../lexicon/word-pattern.js'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { keyOfField } from '../../meaning/field-of.js'
import { lineFields } from '../../outline/line-fields.js'
import type { Entry, Fence, Line, Section } from '../../outline/outline.js'
import { matchesOf } from '../../pattern/matches-of.js'
import { readTestCounts, type StatedTests } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'
import { type Mention, mentionOf } from './run.js'
import { roleAbove, roleOfTests, type TestPlace } from './test-role.js'

// Output of a test runner stands in fences like these; code does not count.
const OUTPUT = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'console', 'output', 'log', 'shell-session'])
// They count files, not tests.
const SUITES = /^\s*Test (?:Suites|Files)\b/u
const COMMENT = /^\s*(?:#|\/\/|\$|>)/u

/**
 * Test counts in headings, paragraphs, list entries and the output of test runners.
 *
 * @param taken lines that are read already
 * @param wholes where given, only lines that state a part of one of these numbers of tests are read
 */
export function fromLines(context: ParseContext, taken: ReadonlySet<number>, wholes?: ReadonlySet<number>): Mention[] {
  const mentions: Mention[] = []
  const read = (line: Line, place: TestPlace, isOutput = false) => {
    if (taken.has(line.source.line) || (wholes && !isOfKnownWhole(line.text, wholes))) return
    if (SUITES.test(line.text)) return
    const isAbout = wholes !== undefined || isAboutTests(context, place.section)
    if (!isAbout && !speaksOfTests(line.text, context.lexicon)) return
    if (countsOther(context, line)) return
    const stated = readTestCounts(line.text, context.lexicon, isAbout).map((one) => withoutLabel(context, line, one))
    const counted = stated.filter((one) => isStated(context, one, place) && !(isOutput && one.isTotalOnly))
    for (const one of counted)
      mentions.push(mentionOf(one, roleOfTests(context, one, place), place, line.source, scopeAbove(context, place)))
    if (counted.length === 0 && place.entry) mentions.push(...ofStatedSection(context, line, place.entry))
  }
  for (const section of context.outline.sections)
    if (!isTemplate(context, section)) read(section.heading, { section, entry: null })
  for (const block of context.outline.blocks) {
    const { section, entry } = block
    if (isTemplate(context, section)) continue
    if (block.kind === 'paragraph') for (const line of block.lines) read(line, { section, entry })
    if (block.kind === 'fence' && isOutput(block))
      for (const line of block.lines) if (!COMMENT.test(line.text)) read(line, { section, entry }, true)
  }
  for (const entry of context.outline.entries) {
    if (isTemplate(context, entry.section)) continue
    for (const line of [entry.line, ...entry.more]) read(line, { section: entry.section, entry })
  }
  return mentions
}

/** `**Expected outcome:** 14/14` says what the line is about, not what is counted. */
function withoutLabel({ lexicon }: ParseContext, line: Line, stated: StatedTests): StatedTests {
  const [first] = lineFields(line)
  if (!first || stated.scope === null || !bareText(first.key).endsWith(stated.scope)) return stated
  return keyOfField(first.key, lexicon) === 'expected' ? { ...stated, scope: null } : stated
}

/** `**Points**: 0/8` counts points, whatever the heading above is about. */
function countsOther({ lexicon }: ParseContext, line: Line): boolean {
  const [first, other] = lineFields(line)
  const key = other === undefined && first ? keyOfField(first.key, lexicon) : undefined
  return key !== undefined && OTHER_COUNTS.has(key)
}
const OTHER_COUNTS: ReadonlySet<FieldKey> = new Set([
  'points',
  'hours',
  'velocity',
  'capacity',
  'committed',
  'completed-points',
])

const speaksOfTests = lexiconGate((words) => Object.values(words.tests).flat())

// > | Minimum: 318/322
//              ^^^^^^^
const OF_WHOLE = /(?<![\d./-])\d+\s?\/\s?(\d+)(?![\d/.-])/gu

/** `318/322` counts tests where the document has said that there are 322. */
function isOfKnownWhole(text: string, wholes: ReadonlySet<number>): boolean {
  if (wholes.size === 0 || !text.includes('/')) return false
  return matchesOf(text, OF_WHOLE).some((match) => wholes.has(Number(match[1])))
}

const isOutput = ({ lang, branches }: Fence) => OUTPUT.has((lang ?? '').toLowerCase()) && branches.length === 0

const isTemplate = (context: ParseContext, section: Section) => context.meaningOf(section).roles.includes('template')

export function isAboutTests(context: ParseContext, section: Section): boolean {
  return context.meaningOf(section).roles.includes('tests')
}

/** A number of tests alone is an inventory, unless it is said to be what there was, or is hoped for. */
function isStated(context: ParseContext, stated: StatedTests, place: TestPlace): boolean {
  if (!stated.isTotalOnly) return true
  // `All 40 tests` are known already; `8-10 tests` is what a task asks for in passing.
  if (stated.isAll || stated.isRange) return false
  return stated.role !== null ? stated.role !== 'actual' : roleAbove(context, place) === 'baseline'
}

/** What an entry is part of names what its counts are of, else the item or the track whose section it stands in. */
export function scopeAbove(context: ParseContext, { entry, section }: TestPlace): string | null {
  if (entry?.parent) return bareText(entry.parent.line.text) || null
  const items = context.items().value
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const item = items.find(({ source }) => source.line === at.heading.source.line)
    if (item) return item.title
  }
  const group = context.groups().at(section)
  return group && (group.kind === 'track' || group.kind === 'team') ? group.title : null
}

/** `### Failing tests` heads a list: each `N tests` in it failed. */
function ofStatedSection(context: ParseContext, line: Line, entry: Entry): Mention[] {
  const state = stateAbove(context, entry.section)
  if (!state) return []
  return readTestCounts(line.text, context.lexicon, true)
    .filter(({ isTotalOnly }) => isTotalOnly)
    .map((stated) => ({ ...stated, total: null, [state]: stated.total, scope: bareText(line.text) }))
    .map((stated) => ({ ...mentionOf(stated, 'actual', entry, line.source), isWeak: false }))
}

// 'Fix the failing tests of the cart' heads no list of failures.
const LEAST_SHARE = 0.4

function stateAbove({ lexicon }: ParseContext, section: Section): 'passed' | 'failed' | undefined {
  for (let at: Section | null = section; at && at.level > 2; at = at.parent) {
    const words = lexicon.tests.find(at.heading.text)
    if (!words.some(({ meaning }) => meaning === 'tests')) return undefined
    const share = words.reduce((sum, word) => sum + word.share, 0)
    const state = words.find(({ meaning }) => meaning === 'passed' || meaning === 'failed')?.meaning
    if (share >= LEAST_SHARE && (state === 'passed' || state === 'failed')) return state
  }
  return undefined
}
