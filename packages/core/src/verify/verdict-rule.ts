import type { AssembledSprint } from '../assemble/assemble.js'
import type { MessageTexts } from '../messages/message-text.js'
import type { Observations } from './observations.js'
import type { Judgement, VerdictKind } from './verdict.js'

/** One kind of claim and how it is held against what was looked at. */
export interface VerdictRule {
  /** The name of its file. */
  readonly kind: VerdictKind
  /** What it says, in English, by id. */
  readonly messages: MessageTexts
  judge(assembled: AssembledSprint, observations: Observations): Iterable<Judgement>
}
