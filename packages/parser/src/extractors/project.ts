import { bareText } from '../meaning/bare-text.js'
import { factOf, headerFacts } from '../meaning/header-facts.js'
import { isPlaceholder } from '../readers/read-placeholder.js'
import type { Extractor } from './extractor.js'

/** What the sprint is part of, as a field says. */
export const project: Extractor<'project'> = {
  key: 'project',
  extract(context) {
    const facts = headerFacts(context).filter(({ value }) => !isPlaceholder(value, context.lexicon))
    const fact = factOf(facts, 'project')
    return { value: fact ? { value: bareText(fact.value), source: fact.source } : null }
  },
}
