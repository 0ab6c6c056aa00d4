import type { Lexicon } from '../lexicon/lexicon.js'
import type { SectionRole } from '../lexicon/words.js'
import type { Section } from '../outline/outline.js'
import { rolesOfText } from './roles-of-text.js'

/** What a section is about, by its heading and by the headings above it. */
export interface SectionMeaning {
  /** What its own heading says, the surest first; 'Challenges & Blockers' says two things. */
  readonly own: readonly SectionRole[]
  /** The share of the heading's words that say so, 0 to 1. */
  readonly share: number
  /** Whether the heading says little else: half of its words, or its first ones. */
  readonly isSure: boolean
  /** Its own roles, else those of the nearest section above that has any. */
  readonly roles: readonly SectionRole[]
}

// In a long heading one known word is no topic: 'Deploy the gateway with all tests' is not about tests.
const LEAST_SHARE = 0.34
// 'Done this week', 'Risks we know of': in front, a word weighs more.
const LEAST_SHARE_IN_FRONT = 0.25
// 'Day 1 (Mon)', '3.', emoji and the like are not words of the topic.
const DECORATION = /\([^)]*\)|\[[^\]]*\]|^[\s\d.)#:–—-]+/gu

/**
 * Reads what sections are about. Results are kept, so that extractors may ask freely.
 *
 * @param lexicon the words to read headings with
 */
export function sectionMeanings(lexicon: Lexicon): (section: Section) => SectionMeaning {
  const known = new Map<Section, SectionMeaning>()
  const meaningOf = (section: Section): SectionMeaning => {
    const before = known.get(section)
    if (before) return before
    const own = ownRoles(section, lexicon)
    const above = section.parent && section.parent.level > 0 ? meaningOf(section.parent) : undefined
    const isTitle = section.level === 1 && section.parent?.level === 0
    const meaning = {
      own: own.roles,
      share: own.share,
      isSure: own.isSure,
      roles: own.roles.length > 0 && !isTitle ? own.roles : (above?.roles ?? []),
    }
    known.set(section, meaning)
    return meaning
  }
  return meaningOf
}

function ownRoles(
  section: Section,
  lexicon: Lexicon,
): { roles: readonly SectionRole[]; share: number; isSure: boolean } {
  const text = section.heading.text
  const bare = text.replace(DECORATION, ' ').trim()
  const topic = bare === '' ? text : bare
  const { roles, share, isFirst } = rolesOfText(topic, lexicon)
  if (share < (isFirst ? LEAST_SHARE_IN_FRONT : LEAST_SHARE)) {
    const front = sortingFront(topic, lexicon)
    return front ? { roles: [front], share, isSure: true } : { roles: [], share, isSure: false }
  }
  return { roles, share, isSure: isFirst || share >= 0.5 }
}

/** 'Next — picked up once all of the above has shipped': a word that sorts, and behind a dash what is meant by it. */
function sortingFront(topic: string, lexicon: Lexicon): SectionRole | undefined {
  const [front = '', ...behind] = topic.split(/\s+[-–—]\s+/u)
  const role = behind.length > 0 ? lexicon.sections.whole(front) : undefined
  return role && SORTING.has(role) ? role : undefined
}
const SORTING: ReadonlySet<SectionRole> = new Set(['todo', 'in-progress', 'done', 'blocked', 'next', 'items'])
