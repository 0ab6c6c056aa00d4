import type { SprintStatus } from '@sprint/core'
import type { Stated } from '../extractors/extractor.js'
import { readSprintStatus } from '../readers/read-sprint-status.js'
import { oncePerDocument } from './once-per-document.js'
import { sprintFacts, sprintIdentity } from './sprint-identity.js'
import { openingOf } from './title-section.js'

/** The status of the sprint as the document states it: the first field that says one, else a headline. */
export const sprintStatusOf = oncePerDocument<Stated<SprintStatus>>((context) => {
  const { lexicon } = context
  const [fact] = sprintFacts(context).filter(({ key }) => key === 'status')
  if (fact) {
    const value = readSprintStatus(fact.value, lexicon)
    return value ? { value, source: fact.source } : null
  }
  return headlineStatus()

  /** A short line under the title that speaks of the sprint, or the end of the title itself. */
  function headlineStatus(): Stated<SprintStatus> {
    const { title, headings } = openingOf(context)
    for (const block of [title, ...headings].flatMap(({ blocks }) => blocks.slice(0, 2))) {
      if (block.kind !== 'paragraph') continue
      for (const line of block.lines) {
        if (line.text.length > 80 || lexicon.sprint.find(line.text).length === 0) continue
        const value = readSprintStatus(line.text, lexicon)
        if (value) return { value, source: line.source }
      }
    }
    const { section } = sprintIdentity(context)
    for (const { heading } of section ? [section] : headings) {
      const value = statusBehind(heading.text)
      if (value) return { value, source: heading.source }
    }
    return null
  }

  function statusBehind(heading: string): SprintStatus | undefined {
    const tail = TAIL.exec(heading)?.[1]
    // 'Sprint 5 - Planning' says what the document is.
    if (!tail || lexicon.kinds.whole(tail) === 'plan') return undefined
    return (lexicon.sprintStatuses.best(tail)?.share ?? 0) === 1 ? readSprintStatus(tail, lexicon) : undefined
  }
})

// > | Sprint 4 – Search: COMPLETE ✅      Sprint 4 (in progress)
//                        ^^^^^^^^^^                ^^^^^^^^^^^
const TAIL = /(?:\s[-–—|]\s|[:：([]\s*)([^-–—|:：()[\]]+)[)\]]?\s*$/u
