import { bareText } from '../meaning/bare-text.js'
import { headerFacts } from '../meaning/header-facts.js'
import { openingOf } from '../meaning/title-section.js'
import { endsInColon } from '../readers/ends-in-colon.js'
import type { Extractor } from './extractor.js'

/**
 * The document's main title, without emoji and marks: its first heading, else the title in its front matter, else its
 * first line.
 */
export const title: Extractor<'title'> = {
  key: 'title',
  extract(context) {
    const { headings, title: section } = openingOf(context)
    for (const { heading } of [...headings, section]) {
      const value = bareText(heading.text)
      if (value !== '') return { value: { value, source: heading.source } }
    }
    const fact = headerFacts(context).find(({ key, zone }) => key === 'title' && zone === 'front-matter')
    if (fact) return { value: { value: fact.value, source: fact.source } }
    const [block] = context.outline.blocks
    const line = block?.kind === 'paragraph' && block.section.level === 0 ? block.lines[0] : undefined
    // 'Done this week:' leads up to a list, and names no document.
    return { value: line && !endsInColon(line.text) ? { value: bareText(line.text), source: line.source } : null }
  },
}
