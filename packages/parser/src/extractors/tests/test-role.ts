import type { TestRole } from '@sprint/core'
import type { FieldKey, SectionRole } from '../../lexicon/words.js'
import type { Cell, Entry, Section } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import type { StatedTests } from '../../readers/read-test-counts.js'
import type { ParseContext } from '../extractor.js'

/** Sections that say what is to come about, or what was. */
const ROLE_OF: ReadonlyMap<SectionRole, TestRole> = new Map<SectionRole, TestRole>([
  ['success-criteria', 'target'],
  ['definition-of-done', 'target'],
  ['acceptance', 'target'],
  ['goal', 'target'],
  ['expected', 'target'],
  ['next', 'target'],
  ['deliverables', 'target'],
  ['previous', 'baseline'],
])

const REPORTS: ReadonlySet<string> = new Set(['daily', 'retrospective', 'final', 'status', 'other'])

const isReport = (context: ParseContext) => REPORTS.has(context.kind())

/** Where a count stands. */
export interface TestPlace {
  readonly section: Section
  readonly entry: Entry | null
  /** What the column or key above it says. */
  readonly role?: TestRole | 'present' | null
}

/**
 * Whether counts are what was, what is hoped for or what was measured: as the words beside them say, else the column,
 * an open box, the headings above, the kind of document.
 */
export function roleOfTests(context: ParseContext, stated: StatedTests, place: TestPlace): TestRole {
  const now: TestRole = isReport(context) ? 'actual' : 'baseline'
  const said = stated.role ?? (stated.side === null ? place.role : null)
  if (said) return said === 'present' ? now : said
  if (stated.side === 'from') return 'baseline'
  if (stated.side === 'to') return isReport(context) || isMeasured(stated) ? 'actual' : 'target'
  if (isWhatFails(stated)) return now
  if (isOfDoneWork(context, place)) return 'actual'
  if (place.entry?.checked === false) return 'target'
  // `- [x] 38+ tests passing`: what was hoped for has come about.
  if (place.entry?.checked === true && stated.isBound) return 'target'
  if (place.entry?.checked === true) return isReport(context) ? 'actual' : now
  const above = roleAbove(context, place)
  if (above) return above === 'present' ? now : above
  return !isReport(context) && stated.isBound ? 'target' : now
}

/** What is told beneath a unit of work that is done was measured when it was. */
function isOfDoneWork(context: ParseContext, { entry }: TestPlace): boolean {
  const items = context.items().value
  for (let at = entry?.parent ?? null; at; at = at.parent) {
    const { line } = at.source
    if (items.some(({ source, status }) => source.line === line && status === 'done')) return true
  }
  return false
}

/** Nobody hopes for tests that are skipped. */
const isMeasured = ({ skipped, isBound }: StatedTests) => (skipped ?? 0) > 0 && !isBound

/** Nobody hopes for tests that fail: `Fix the 2 failing tests` tells how it stands. */
function isWhatFails({ passed, total, failed, errors, isBound }: StatedTests): boolean {
  return passed === null && total === null && !isBound && (failed ?? 0) + (errors ?? 0) > 0
}

/** What the entries and headings above say, the nearest first. */
export function roleAbove(context: ParseContext, { section, entry }: TestPlace): TestRole | 'present' | null {
  for (let at = entry?.parent ?? null; at; at = at.parent) {
    const role = roleOfHeading(context, at.line.text)
    if (role) return role
    if (at.checked === false) return 'target'
  }
  for (let at: Section | null = section; at && at.level > 1; at = at.parent) {
    const said = roleOfHeading(context, at.heading.text)
    if (said) return said
    const [own] = context.meaningOf(at).own
    const role = own && ROLE_OF.get(own)
    if (role && !(role === 'target' && own === 'deliverables' && isReport(context))) return role
  }
  return null
}

const LEAST_SHARE = 0.25

/** The role that a short text names: the head of a column, a key. */
export function roleOfLabel({ lexicon }: ParseContext, text: string): TestRole | 'present' | null {
  const role = lexicon.testRoles.best(text)
  if (role && role.share >= LEAST_SHARE) return role.meaning
  const present = lexicon.present.best(text)
  return present && present.share >= LEAST_SHARE ? 'present' : null
}

/** The role that the head of a column gives to its figures. */
export function roleOfColumn(
  context: ParseContext,
  head: Cell,
  key: FieldKey | undefined,
): TestRole | 'present' | null {
  const said = roleOfLabel(context, head.line.text)
  if (said) return said
  return key === 'baseline' || key === 'target' || key === 'actual' ? key : null
}

// > | Baseline (sprint start)      Sprint 2.6 target
//              ^^^^^^^^^^^^^^             ^^^
const BESIDE = pattern('g')`[(（][^)）]*[)）]|[#\d.]+|(?<!\p{L})\p{Lu}(?!\p{L})`

/** The role that a heading or an entry above names: nearly all of its words say so, 'Before the sprint ends' does not. */
function roleOfHeading({ lexicon }: ParseContext, text: string): TestRole | 'present' | null {
  const bare = text.replace(BESIDE, ' ')
  const beside = [...lexicon.sprint.find(bare), ...lexicon.tests.find(bare), ...lexicon.groups.find(bare)]
  const rest = 1 - beside.reduce((sum, { share }) => sum + share, 0)
  if (rest <= 0) return null
  const [role] = lexicon.testRoles.find(bare)
  const said = lexicon.testRoles
    .find(bare)
    .reduce((sum, { share, meaning }) => (meaning === role?.meaning ? sum + share : sum), 0)
  if (role && said / rest > 0.5) return role.meaning
  const present = lexicon.present.best(bare)
  return present && present.share / rest > 0.5 ? 'present' : null
}
