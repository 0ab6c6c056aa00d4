import template from '../../templates/partials/not-known.hbs'
import { gapsOf } from '../view/gaps.js'
import type { Sentence } from '../view/sentence.js'
import { section } from './section.js'

/** What a reader will look for and not find. */
export interface NotKnownView {
  readonly gaps: readonly Sentence[]
}

/** Facts that the documents leave open: dates, owners, estimates, results, authorities. */
export const notKnown = section('not-known', template, (sprint, { messages }): NotKnownView | undefined => {
  const gaps = [...new Set(gapsOf(sprint, messages).map(({ sentence }) => sentence))]
  return gaps.length === 0 ? undefined : { gaps }
})
