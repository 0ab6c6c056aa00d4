import { bareText } from '../meaning/bare-text.js'
import { factOf, headerFacts } from '../meaning/header-facts.js'
import { isPlaceholder } from '../readers/read-placeholder.js'
import type { Extractor } from './extractor.js'

/** Who leads the sprint, as a field says. */
export const lead: Extractor<'lead'> = {
  key: 'lead',
  extract(context) {
    const facts = headerFacts(context).filter(({ value }) => !isPlaceholder(value, context.lexicon))
    const fact = factOf(facts, 'lead')
    return { value: fact ? { value: bareText(fact.value), source: fact.source } : null }
  },
}
