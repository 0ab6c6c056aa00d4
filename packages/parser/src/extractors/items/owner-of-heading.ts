import { FAMILY_NAMES } from '../../lexicon/family-names.js'
import { normalise } from '../../lexicon/normalise.js'
import { bareText } from '../../meaning/bare-text.js'
import { oncePerPart } from '../../meaning/once-per-part.js'
import { headingsBeside } from '../../outline/headings-beside.js'
import type { Section } from '../../outline/outline.js'
import { pattern } from '../../pattern/pattern.js'
import { readAsides } from '../../readers/read-asides.js'
import { readPersonMark } from '../../readers/read-person-mark.js'
import { mayBePerson } from '../../readers/read-person-name.js'
import type { ParseContext } from '../extractor.js'
import { namesStated } from './names-stated.js'
import { readUnitLine } from './unit-line.js'

/**
 * Whose work stands beneath a heading, where it is sorted by who does it.
 *
 * ```text
 * > | ### Developer A        ### 👤 Ada (backend)        ### Ada's tasks
 *         ^^^^^^^^^^^               ^^^                        ^^^
 * ```
 *
 * @returns `null` where the heading names nobody; a name counts with a word or picture for a person, or where another
 * part of the document names its bearer too
 */
export const ownerOfHeading = oncePerPart(readOwner)

function readOwner(context: ParseContext, section: Section): string | null {
  const { heading, level } = section
  // The title of a document sorts nothing.
  if (level <= 1) return null
  if (isAmongPeople(context, section)) return nameWithFamily(context, section) ?? null
  const { lexicon } = context
  const text = readAsides(bareText(heading.text))
    .text.replace(/[:：]$/u, '')
    .trim()
  const [front = '', behind] = text.split(/\s*[:：]\s+|\s+[-–—]\s+/u)
  // 'Developer A', 'Person 2: Ada'.
  const [word] = lexicon.fields.find(front)
  if (word?.meaning === 'owner' && word.start === 0 && word.share < 1 && MARKED.test(front))
    return behind && mayBePerson(behind, lexicon) ? behind : front
  if (isAmongAssignments(context, section)) return front
  const name = (POSSESSIVE.exec(text)?.[1] ?? front).replace(/^@/u, '')
  if (!mayBePerson(name, lexicon)) return null
  if (readPersonMark(heading.text) === 'person') return name
  return namesStated(context).has(normalise(name)) ? name : null
}

/** Whether a heading and others beside it are names with a family name in front: `### 王小明（后端）`. */
export function isAmongPeople(context: ParseContext, section: Section): boolean {
  if (nameWithFamily(context, section) === undefined) return false
  const beside = headingsBeside(section)
  const people = beside.filter((sibling) => nameWithFamily(context, sibling) !== undefined)
  return people.length >= 2 && people.length > beside.length / 2
}

const MOST_WORDS = 5

/**
 * Whether a heading stands beneath one that sorts work by who does it: 'Tasks by person', 'Assignments per agent'. There
 * it names somebody by a role or a name, unless it sorts by something else.
 */
function isAmongAssignments({ lexicon, meaningOf }: ParseContext, { parent, heading }: Section): boolean {
  if (!parent || parent.level <= 1 || !meaningOf(parent).own.some((role) => role === 'items' || role === 'team'))
    return false
  if (!lexicon.fields.find(parent.heading.text).some(({ meaning, start }) => meaning === 'owner' && start > 0))
    return false
  const { idForm, points, hours, status, priority } = readUnitLine(heading, lexicon)
  if ([idForm, points, hours, status, priority].some((value) => value !== null)) return false
  const { sections, priorities, itemStatuses, groups } = lexicon
  const { text } = heading
  return (
    text.split(/\s+/u).length <= MOST_WORDS &&
    [sections, priorities, itemStatuses, groups].every((book) => book.whole(bareText(text)) === undefined)
  )
}

// > | 王小明（后端） — 5h     김민수: 로그인
//     ^^^                    ^^^
const FAMILY_FIRST = /^[*\s]*([\p{Script=Han}]{2,3}|[\p{Script=Hangul}]{3})(?=[*\s]*(?:[(（:：@—–-]|$))/u

function nameWithFamily({ lexicon }: ParseContext, { heading: { text } }: Section): string | undefined {
  const name = FAMILY_FIRST.exec(bareText(text))?.[1]
  if (!name || !FAMILY_NAMES.has(name.slice(0, 1))) return undefined
  return [lexicon.sections, lexicon.fields].every((book) => (book.best(name)?.share ?? 0) < 0.5) ? name : undefined
}

const MARKED = /\s(?:\p{Lu}|\d{1,2})$/u
const POSSESSIVE = pattern()`^(\p{Lu}[\p{L} -]*?)['’]s?\s`
