import type { Sprint } from '@sprint/core'

/** The sprint with another text wherever it holds free text; words of the model, dates and paths stay. */
export function replaceText(sprint: Sprint, text: string): Sprint {
  const isFree = (key: string, value: unknown) =>
    typeof value === 'string' && !WORDS.has(key) && !/^\d{4}-\d\d-\d\d/.test(value)
  return JSON.parse(JSON.stringify(sprint), (key, value) => (isFree(key, value) ? text : value))
}

const WORDS = new Set([
  'path',
  'kind',
  'type',
  'priority',
  'role',
  'level',
  'likelihood',
  'outcome',
  'set',
  'status',
  'id',
  'group',
])
