import { type Diagnostic, englishFormats, fillMessage, MESSAGES, type MessagePlace, writePlaces } from '@sprint/core'
import { REMARK_MESSAGES } from '@sprint/parser'

const KNOWN: Readonly<Record<string, (typeof MESSAGES)[string]>> = { ...MESSAGES, ...REMARK_MESSAGES }

/** What a rule says, by id: a message of two forms has two, `open.one` and `open.other`. */
function formsOf(ruleId: string): ReadonlyMap<string, string> {
  const texts = Object.entries(KNOWN[ruleId] ?? {})
  return new Map(
    texts.flatMap(([id, text]) =>
      typeof text === 'string' ? [[id, text]] : Object.entries(text).map(([form, own]) => [`${id}.${form}`, own]),
    ),
  )
}

/** The places of a text, each once, as they are written in it. */
function placesOf(text: string): string[] {
  const places = new Set<string>()
  writePlaces(text, (place) => {
    places.add(written(place))
    return ''
  })
  return [...places]
}

function written({ name, format, isQuoted }: MessagePlace): string {
  const place = format === null ? `{${name}}` : `{${name}, ${format}}`
  return isQuoted ? `\`${place}\`` : place
}

/**
 * What a rule says, as SARIF has it: with `{0}`, `{1}`, … for its values.
 *
 * @param ruleId the rule
 * @example
 * messageStrings('placeholder').placeholder //=> { text: 'Unexpected placeholder {0}, expected a value' }
 */
export function messageStrings(ruleId: string): Record<string, { readonly text: string }> {
  const strings = [...formsOf(ruleId)].map(([id, form]) => {
    const places = placesOf(form)
    return [id, { text: writePlaces(form, (place) => `{${places.indexOf(written(place))}}`) }] as const
  })
  return Object.fromEntries(strings)
}

/**
 * The message of a finding, as SARIF has it: the text, and which message of the rule it is, with its values.
 *
 * @param message the finding
 * @example
 * sarifMessage(found) //=> { text: 'Unexpected placeholder `TBD`, …', id: 'placeholder', arguments: ['`TBD`'] }
 */
export function sarifMessage({ ruleId, reason, messageId, data }: Diagnostic) {
  const forms = formsOf(ruleId)
  const { count } = data
  const plural = `${messageId}.${englishFormats.plural(typeof count === 'number' ? count : 0)}`
  const id = messageId !== null && forms.has(messageId) ? messageId : plural
  const form = forms.get(id)
  if (form === undefined) return { text: reason }
  return { text: reason, id, arguments: placesOf(form).map((place) => fillMessage(place, data, englishFormats) ?? '') }
}
