import type { Lexicon } from '../../../lexicon/lexicon.js'
import { bareText } from '../../../meaning/bare-text.js'
import type { Line } from '../../../outline/outline.js'
import { mayBePerson } from '../../../readers/read-person-name.js'
import { takeDetail, takeDetails } from './detail.js'
import { type Found, NOTHING } from './found.js'
import { peelTail } from './peel-back.js'
import { peelFront } from './peel-front.js'
import { peelId } from './peel-id.js'

/**
 * What is left of a line when its bold lead is looked at: the bold words where they are the title and the rest explains
 * them, the words behind where the bold ones only name the unit or who does it.
 *
 * ```text
 * > | **Import** (2 h) - reads all files    **Story 4**: Export    **test-engineer** → Mend the login
 *       ^^^^^^                                           ^^^^^^                        ^^^^^^^^^^^^^^
 * ```
 *
 * @param text the line without what stands in front of its id or title
 */
export function peelLead(line: Line, text: string, found: Found, lexicon: Lexicon): string {
  const lead = boldLead(line)
  if (!lead) return text
  const work = handedOut(lead, lexicon)
  if (work) {
    found.owner = bareText(lead.head)
    return work
  }
  const head = peelFront(lead.head, { ...found }, lexicon)
  if (head === '' || !text.startsWith(head)) return text
  const behind = titleBehind(head, lead.tail, found, lexicon)
  if (behind !== undefined) return behind
  found.hasBoldLead = true
  peelTail(lead.tail, found, lexicon)
  return head
}

/** A bold part at the start of a line with something behind it that explains it. */
function boldLead(line: Line): { head: string; tail: string } | undefined {
  const [first] = line.strong
  if (!first || bareText(line.text.slice(0, first.start)).replace(FRONT_REST, '') !== '') return undefined
  const head = line.text.slice(first.start, first.end)
  const tail = line.text.slice(first.end)
  if (tail.trim() === '' || bareText(head).replace(/[:：]$/u, '') === '') return undefined
  return LEAD_GAP.test(tail) || /[:：]\s*$/u.test(head) ? { head, tail } : undefined
}
const FRONT_REST = /^[\d.)\s[\]xX#-]+$/u
// Behind a bold title comes a colon, a dash, a bracket or an arrow; else the bold words are part of a sentence.
const LEAD_GAP = /^\s*(?:[:：(（[→|]|[-–—]{1,2}\s|->|=>|\p{Extended_Pictographic})/u

// > | **US-7** (5 SP): Export     **US-8**: 3 points
//              ^^^^^^  ^^^^^^               ^^^^^^^^
const BRACKET = /^\s*[[(（]([^\])）]{1,60})[\])）]/u
const GAP = /^[\s:：–—|-]+/u
const COLON_END = /\s*[:：]\s*$/u

/** The title behind bold words that are nothing but an id; empty where only details stand there. */
function titleBehind(head: string, tail: string, found: Found, lexicon: Lexicon): string | undefined {
  const named: Found = { ...NOTHING }
  const words = head.replace(COLON_END, '')
  if (peelId(words, named, lexicon) !== '' || named.id === null) return undefined
  peelId(words, found, lexicon)
  const bracket = BRACKET.exec(tail)
  const hasDetails = bracket?.[1] !== undefined && takeDetails(bracket[1], found, lexicon)
  const rest = (hasDetails ? tail.slice(bracket[0].length) : tail).replace(GAP, '')
  // Of more words a detail is but a part: 'Sign in (3 pts)'.
  return rest.split(/\s+/u).length <= 2 && takeDetail(rest, found, lexicon) ? '' : rest
}

// > | **test-engineer** → Mend the login timeout
//     ^^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^^^^^^^^^^^
const HANDED = /^\s*(?:→|➜|⇒|->|=>)\s*(\S+\s+\S+\s+\S.*)$/u
const AGENT = /^@?[a-z][a-z\d]*(?:-[a-z\d]+)+$/

/** The work behind an arrow, where who does it stands in front. */
function handedOut({ head, tail }: { head: string; tail: string }, lexicon: Lexicon): string | undefined {
  const work = HANDED.exec(tail)?.[1]
  return work && (AGENT.test(head.trim()) || head.startsWith('@') || mayBePerson(head, lexicon)) ? work : undefined
}
