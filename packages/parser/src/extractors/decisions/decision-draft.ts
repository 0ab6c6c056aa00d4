import type { Decision, Source } from '@sprint/core'

/** A decision with nothing said but its question. */
export function openDecision(question: string, source: Source): Decision {
  return { question, outcome: null, options: [], chosen: null, recommendation: null, by: null, at: null, source }
}
