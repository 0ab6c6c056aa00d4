import { readSprintIds } from '../../readers/read-sprint-ids.js'
import type { ParseContext } from '../extractor.js'
import type { Candidate } from './candidate.js'

/**
 * Whether two units without ids belong to different teams, tracks, sprints or people: 'Write tests' of one is not that of
 * the other.
 */
export function standsApart(context: ParseContext): (a: Candidate, b: Candidate) => boolean {
  return (a, b) => {
    if (a.id !== null || b.id !== null || a.how !== b.how) return false
    if (sharesOut(a, b)) return true
    const [one, other] = [homeOf(context, a), homeOf(context, b)]
    return one !== undefined && other !== undefined && one !== other
  }
}

/** A list that gives the same words to two people gives each a unit: 'Ada: write tests', 'Ben: write tests'. */
function sharesOut(a: Candidate, b: Candidate): boolean {
  return (
    a.origin.kind === 'entry' &&
    a.origin.section === b.origin.section &&
    a.owner !== null &&
    b.owner !== null &&
    a.owner !== b.owner
  )
}

/** The line of the innermost heading above a unit that is one of a team, a track or a sprint. */
function homeOf(context: ParseContext, { origin }: Candidate): number | undefined {
  const { lexicon } = context
  const start = origin.kind === 'section' ? origin.section.parent : origin.section
  for (let at = start; at && at.level > 1; at = at.parent) {
    const { text, source } = at.heading
    if (lexicon.sprint.find(text)[0]?.start === 0 && readSprintIds(text, lexicon).length === 1) return source.line
    const group = context.groups().at(at)
    if ((group?.kind === 'team' || group?.kind === 'track') && group.source.line === source.line) return source.line
  }
  return undefined
}
