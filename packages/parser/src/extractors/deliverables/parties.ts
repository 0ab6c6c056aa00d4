import { bareText } from '../../meaning/bare-text.js'
import { oncePerDocument } from '../../meaning/once-per-document.js'
import { readArrows } from '../../readers/read-arrows.js'
import { readAsides } from '../../readers/read-asides.js'
import { splitRefs } from '../../readers/split-refs.js'

/** Who makes something and who needs it. */
export interface Parties {
  readonly producer: string | null
  readonly consumer: string | null
  /** The text without the bracket that names them. */
  readonly name: string
}

/** Whoever stands at an end of an arrow in brackets behind an entry: the hands that things pass through. */
const hands = oncePerDocument<ReadonlySet<string>>(({ outline }) => {
  const found = new Set<string>()
  for (const { line } of outline.entries)
    for (const aside of readAsides(line.text).asides) {
      const ends = readArrows(aside.text)
      if (ends.length > 1) for (const end of ends) found.add(splitRefs(end)[0] ?? end)
    }
  return found
})

/**
 * Takes producer and consumer off the end of an entry.
 *
 * ```text
 * > | report.md (Ada → Ben)     plan.md (Ada, if needed)
 *                ^^^   ^^^               ^^^
 * ```
 */
export function readParties(context: Parameters<typeof hands>[0], text: string): Parties {
  const { asides } = readAsides(text)
  for (const aside of asides) {
    const [from = '', to] = readArrows(aside.text)
    const name = bareText(text.replace(aside.written, ''))
    const consumer = to === undefined ? null : (splitRefs(to)[0] ?? to)
    if (consumer !== null) return { producer: splitRefs(from).at(-1) ?? from, consumer, name }
    const producer = splitRefs(aside.text).find((part) => hands(context).has(part))
    if (producer) return { producer, consumer: null, name }
  }
  return { producer: null, consumer: null, name: bareText(text) }
}
