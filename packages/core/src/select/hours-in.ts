/** Hours of a unit, by how its name begins in the languages that reports are written in. */
const UNITS: readonly (readonly [names: RegExp, hours: number])[] = [
  [/^(?:min|m$)/u, 1 / 60],
  [/^(?:hours?|hrs?|h$|stunden?|std|horas?|heures?)/u, 1],
  [/^(?:days?|d$|tage?|días?|dias?|jours?)/u, 24],
  [/^(?:weeks?|w$|wochen?|semanas?|semaines?)/u, 168],
]
// | Blocked for more than 2-4 hours · >30 min · a day
//                         ^ ^ ^^^^^     ^^ ^^^   ^ ^^^
const SPAN =
  /(?:(\d+(?:[.,]\d+)?)(?:\s*[-–]\s*\d+(?:[.,]\d+)?)?|\b(?:a|one|an|ein|einen|einer|un|una|une|um|uma))\s*(\p{L}+)/giu

/**
 * The first span of time that a text names, in hours; of a range the lower end.
 *
 * @param text any text
 * @returns `null` where it names none
 * @example
 * hoursIn('Blocked for 2-4 hours') //=> 2
 * hoursIn('Blocked for a day') //=> 24
 */
export function hoursIn(text: string): number | null {
  for (const [, number = '1', unit = ''] of text.matchAll(SPAN)) {
    const known = UNITS.find(([names]) => names.test(unit.toLowerCase()))
    if (known !== undefined) return Number(number.replace(',', '.')) * known[1]
  }
  return null
}
