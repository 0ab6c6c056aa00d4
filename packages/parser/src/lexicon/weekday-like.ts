import type { LanguageWords } from './words.js'

/** Longer names are not short for others. */
const LONGEST_SHORT = 4

/**
 * The name of another weekday, written as the name of one is: in its language, as long or as short, and with its
 * capitals.
 *
 * @param name as it is written
 * @param day what it means, 0 to 6
 * @param other the weekday to name, 0 to 6
 * @param languages those that the document may be in
 * @returns `null` where the name is in none of them, or in several that call the other day differently
 * @example
 * weekdayLike('Tue', 2, 4, [english]) //=> 'Thu'
 * weekdayLike('Dienstag', 2, 4, [german]) //=> 'Donnerstag'
 */
export function weekdayLike(
  name: string,
  day: number,
  other: number,
  languages: readonly LanguageWords[],
): string | null {
  const lower = name.toLowerCase()
  const names = languages.flatMap(({ weekdays }) => {
    const [forms, others] = [weekdays[day] ?? [], weekdays[other] ?? []]
    const at = forms.indexOf(lower)
    const answer = at < 0 ? undefined : answerTo(lower, at, others)
    return answer === undefined ? [] : [answer]
  })
  const [first] = new Set(names)
  return first === undefined || new Set(names).size > 1 ? null : inCaseOf(name, first)
}

/** The first name of a day answers to the first, a short one to one as long, else to a short one. */
function answerTo(name: string, at: number, others: readonly string[]): string | undefined {
  const same = others[at]
  if (at === 0 || same?.length === name.length) return same
  return name.length <= LONGEST_SHORT ? others.find(({ length }) => length <= LONGEST_SHORT) : undefined
}

function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word
  if (model === model.toUpperCase() && model.length > 1) return word.toUpperCase()
  return word.charAt(0).toUpperCase() + word.slice(1)
}
