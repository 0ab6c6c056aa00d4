import type { AssembledSprint } from '../../assemble/assemble.js'
import { quote } from '../../diagnostics/quote.js'
import { sayIn } from '../../messages/say.js'
import type { CalendarDate } from '../../model/calendar-date.js'
import type { WorkItem } from '../../model/work-item.js'
import { refOf } from '../../select/ref-of.js'
import { commitsNaming } from '../commits-naming.js'
import type { CommitFacts } from '../observations.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

const messages = {
  noCommit: '`{item}` is done, and no commit names it',
  committed: '`{item}` was committed',
  reverted: 'Unexpected status of `{item}`, `{status, word}`, expected open: its last commit is a revert',
  workedOn: '`{item}` is being worked on',
  committedSince: '`{item}` was committed after the documents were written',
  inWork: 'Unexpected status of `{item}`, `{status, word}`: a commit works on it',
  closed: 'Unexpected status of `{item}`, `{status, word}`: commit {commit} closes it',
} as const

const say = sayIn(messages)

/** A message that closes an item, as GitHub and GitLab understand it, and as people write it. */
const CLOSES = /\b(?:clos(?:e|es|ed)|fix(?:es|ed)?|resolv(?:e|es|ed)|complet(?:e|es|ed)|finish(?:es|ed)?|done)\b/i
const REVERTS = /^revert\b/i

/**
 * Items and the commits that name them. Done work has a commit, and its last one is no revert; work that is not begun
 * has none; work that is open has none that closes it. Only commits since the sprint began count, and an id has to be
 * one that stands in no message by chance. Work without a commit may have been a talk: that is no contradiction.
 */
export const itemCommits: VerdictRule = {
  kind: 'item-commits',
  messages,
  *judge(assembled, { commits }) {
    if (commits === undefined) return
    const { sprint } = assembled
    const since = commits.filter(({ date }) => sprint.start === null || date >= sprint.start)
    const named = sprint.items.flatMap((item) => {
      const own = item.id === null ? null : commitsNaming(item.id, since)
      return own === null ? [] : [{ item, own }]
    })
    // Who names no item in any commit does not work that way.
    if (named.every(({ own }) => own.length === 0)) return
    const newest = newestDate(assembled)
    for (const { item, own } of named) {
      const judged = judgeItem(item, own, newest)
      if (!judged) continue
      const claim = `${quote(item.id ?? item.title)} is ${item.status}`
      yield { claim, item: refOf(item), source: item.source, ...judged }
    }
  },
}

type Part = Omit<Judgement, 'claim' | 'source'>

function judgeItem(item: WorkItem, own: readonly CommitFacts[], written: CalendarDate | null): Part | null {
  const [last] = own
  const name = item.id ?? item.title
  if (last === undefined) {
    if (item.status !== 'done') return null
    return { outcome: 'no evidence', evidence: 'git log: no commit', ...say('noCommit', { item: name }) }
  }
  const evidence = `commit ${last.hash.slice(0, 7)} of ${last.date}: ${quote(last.subject)}`
  const closing = own.find(({ subject, body }) => CLOSES.test(subject) || CLOSES.test(body))
  if (item.status === 'done') {
    if (!REVERTS.test(last.subject)) return { outcome: 'confirmed', evidence, ...say('committed', { item: name }) }
    const reason = say('reverted', { item: name, status: 'done' })
    return { outcome: 'contradicted', evidence, ...reason, actual: 'reverted', expected: 'done' }
  }
  const isOpen = item.status === 'in-progress' || item.status === 'blocked'
  if (item.status !== 'todo' && !isOpen) return null
  if (isOpen && closing === undefined) return { outcome: 'confirmed', evidence, ...say('workedOn', { item: name }) }
  if (written !== null && (closing ?? last).date > written) {
    return { outcome: 'stale', evidence, ...say('committedSince', { item: name }) }
  }
  const stated = { item: name, status: item.status ?? '' }
  const reason =
    closing === undefined ? say('inWork', stated) : say('closed', { ...stated, commit: closing.hash.slice(0, 7) })
  return { outcome: 'contradicted', evidence, ...reason, actual: 'committed', expected: item.status }
}

function newestDate({ documents }: AssembledSprint): CalendarDate | null {
  return (
    documents
      .flatMap(({ date }) => date ?? [])
      .toSorted()
      .at(-1) ?? null
  )
}
