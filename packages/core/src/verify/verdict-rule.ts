import type { AssembledSprint } from '../assemble/assemble.js'
import type { Observations } from './observations.js'
import type { Judgement, VerdictKind } from './verdict.js'

/** One kind of claim and how it is held against what was looked at. */
export interface VerdictRule {
  /** The name of its file. */
  readonly kind: VerdictKind
  judge(assembled: AssembledSprint, observations: Observations): Iterable<Judgement>
}
