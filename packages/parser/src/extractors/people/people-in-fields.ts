import type { Group } from '@sprint/core'
import type { FieldKey } from '../../lexicon/words.js'
import { bareText } from '../../meaning/bare-text.js'
import { fieldOf, fieldsOf, keyOfField } from '../../meaning/field-of.js'
import { openingOf } from '../../meaning/title-section.js'
import type { Field, Section } from '../../outline/outline.js'
import { readAsides } from '../../readers/read-asides.js'
import { readLead } from '../../readers/read-lead.js'
import { readName } from '../../readers/read-name.js'
import { mayBePerson } from '../../readers/read-person-name.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'
import type { PersonDraft } from './person-draft.js'

/** People that fields name: leads, sponsors and authors of the sprint, owners of its groups, and headings with a role. */
export function peopleInFields(context: ParseContext): PersonDraft[] {
  const { headings } = openingOf(context)
  const named = context.outline.fields.flatMap((field) => {
    const key = keyOfField(field.key, context.lexicon)
    const isHeader = field.section.level === 0 || headings.includes(field.section) || groupOf(context, field) !== null
    if (field.form === 'fence' || field.entry?.checked != null || !isNaming(key, isHeader)) return []
    if (context.meaningOf(field.section).roles.includes('template')) return []
    return peopleIn(context, field, key)
  })
  return [...named, ...context.outline.sections.flatMap((section) => describedIn(context, section) ?? [])]
}

const isNaming = (key: FieldKey | undefined, isHeader: boolean) =>
  key === 'lead' || key === 'author' || (isHeader && key === 'owner')

/** The group whose heading a field stands beneath. */
function groupOf(context: ParseContext, { section }: Field): Group | null {
  const group = context.groups().at(section)
  return group?.source === section.heading.source ? group : null
}

function peopleIn(context: ParseContext, field: Field, key: FieldKey | undefined): PersonDraft[] {
  const names = splitRefs(field.value).map((part) => readName(bareText(part)))
  if (names.some((name) => !name || isPlaceholder(name.name, context.lexicon))) return []
  return names.flatMap((name) =>
    name
      ? [
          {
            name: name.name,
            role: key === 'lead' ? (name.aside ?? bareText(field.key)) : name.aside,
            responsibilities: key === 'owner' ? [groupOf(context, field)?.title ?? []].flat() : [],
            source: field.source,
            hint: name.aside ?? '',
          },
        ]
      : [],
  )
}

/**
 * A heading that names somebody, with the role beneath it.
 *
 * ```text
 * > | ## Developer A: Exports
 *        ^^^^^^^^^^^
 * > | **Role:** Backend
 *               ^^^^^^^
 * ```
 */
function describedIn(context: ParseContext, section: Section): PersonDraft | undefined {
  const role = fieldOf(fieldsOf(section), context.lexicon, 'role')
  if (!role || section.level === 0 || role.form === 'fence' || role.entry !== null) return undefined
  const text = bareText(section.heading.text)
  const name = readName(readLead(text)?.head ?? text)
  if (!name || context.meaningOf(section).roles.includes('template')) return undefined
  const duties = fieldOf(fieldsOf(section), context.lexicon, 'responsibilities')
  const { text: work, asides } = readAsides(bareText(role.value))
  // `**Role:** Backend (Ada Lindt)`: the heading names the place, the brackets who has it.
  const holder = asides.find((aside) => aside.text.includes(' ') && mayBePerson(aside.text, context.lexicon))?.text
  return {
    name: holder ?? name.name,
    role: holder === undefined ? bareText(role.value) : work,
    responsibilities: duties ? splitRefs(bareText(duties.value)) : [],
    source: section.heading.source,
    hint: section.heading.text.slice(0, 4),
  }
}
