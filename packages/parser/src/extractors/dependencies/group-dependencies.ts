import { type Dependency, refOf } from '@sprint/core'
import { bareText } from '../../meaning/bare-text.js'
import { fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { namesIn } from '../../meaning/names-in.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import { readReference } from './reference.js'

/** What a day, phase, track or team says that it waits for, in the fields beneath its heading. */
export function groupDependencies(context: ParseContext): Dependency[] {
  const { lexicon } = context
  const groups = context.groups().value.map((group) => ({ name: refOf(group), group }))
  return context.outline.sections.flatMap((section) => {
    const group = context.groups().at(section)
    if (!group || group.source !== section.heading.source) return []
    const from = refOf(group)
    return fieldsOf(section).flatMap((field) => {
      const key = keyOfField(field.key, lexicon)
      const value = bareText(field.value)
      if ((key !== 'depends' && key !== 'blockers') || isPlaceholder(value, lexicon)) return []
      const named = namesIn(value, groups).filter((one) => one.group !== group)
      const refs = splitRefs(value).map((part) => readReference(context, part))
      const known = refs.flatMap((ref) => (ref?.isKnown ? [ref.ref] : []))
      const targets = new Set([...known, ...named.map(({ name }) => name)])
      return [...targets].map((to) => ({ from, to, reason: value, source: field.source }))
    })
  })
}
