/**
 * Write a word of the model as a reader expects it: `in-progress` as `In progress`, `P1` as it is.
 *
 * @param word a status, type, level or priority; `null` for none
 * @example
 * wordText('at-risk') //=> 'At risk'
 */
export function wordText(word: string | null): string {
  const text =
    { 'no-go': 'NO-GO', go: 'GO', conditional: 'GO once the conditions are met', todo: 'To do', wont: "Won't" }[
      word ?? ''
    ] ?? (word ?? '').replaceAll('-', ' ')
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
}
