import { type Sentence, say } from '../../view/sentence.js'
import type { GapKind, GapOfSprint } from '../gap-kind.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('en')

const ofSprint: Readonly<Record<GapOfSprint, string>> = {
  status: 'its status',
  dates: 'its dates',
  start: 'its first day',
  end: 'its last day',
  goal: 'its goal',
  lead: 'who leads it',
}

/** What may be missing, with one and with several of what it is missing of. */
const KINDS: Readonly<Record<GapKind, readonly [what: string, one: string, other: string]>> = {
  itemOwner: ['the owner', 'item', 'items'],
  itemStatus: ['the status', 'item', 'items'],
  itemPoints: ['the points', 'item', 'items'],
  metricActual: ['the actual value', 'metric', 'metrics'],
  gateAuthority: ['the authority', 'gate', 'gates'],
  riskMitigation: ['the mitigation', 'risk', 'risks'],
  deliverableProducer: ['the producer', 'deliverable', 'deliverables'],
  deliverableStatus: ['the state', 'deliverable', 'deliverables'],
}

/** What the documents do not say. */
export const gaps = {
  ofSprint,
  /** In the middle of a sentence. */
  short: (kind: GapKind, count: number, isEvery: boolean) => {
    const [what, one, other] = KINDS[kind]
    return isEvery ? `${what} of any ${one}` : `${what} of ${count} ${n(count, one, other)}`
  },
  sprint: (missing: string): Sentence => say`Of the sprint: ${missing}.`,
  every: (kind: GapKind, count: number): Sentence => {
    const [what, , other] = KINDS[kind]
    return say`Of ${count === 2 ? 'both' : `all ${count}`} ${other}: ${what}.`
  },
  some: (kind: GapKind, count: number, names: Sentence): Sentence => {
    const [what, one, other] = KINDS[kind]
    return say`Of ${count} ${n(count, one, other)}: ${what} (${names}).`
  },
  more: (count: number) => `${count} more kinds of facts`,
}
