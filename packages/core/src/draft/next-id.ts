/**
 * The id after an id: its last number, one higher.
 *
 * @param id of a sprint; `null` for none
 * @returns `null` where it ends in no number, or is a date
 * @example
 * nextId('LF9') //=> 'LF10'
 * nextId('4.2') //=> '4.3'
 * nextId('2026-05-18') //=> null
 */
export function nextId(id: string | null): string | null {
  const parts = /^(.*?)(\d{1,9})$/.exec(id ?? '')
  if (parts === null || /^\d{4}-\d\d-\d\d$/.test(id ?? '')) return null
  const [, before = '', number = ''] = parts
  return `${before}${String(Number(number) + 1).padStart(number.length, '0')}`
}
