import { JSON_SCHEMA, load } from 'js-yaml'

export interface FrontMatterValue {
  readonly key: string
  readonly value: string
  /** Lines below the opening fence: 1 is the first line of the YAML. */
  readonly line: number
}

export interface FrontMatter {
  readonly values: readonly FrontMatterValue[]
  /** What is wrong with it, in one line, and the line of the YAML it is on. */
  readonly problem: { readonly reason: string; readonly line: number } | null
}

/**
 * The keys and values of YAML front matter as text; lists are joined by commas, nested keys by a dot.
 * Dates stay as written. Broken YAML gives no value and a problem.
 */
export function readFrontMatter(yaml: string): FrontMatter {
  let data: unknown
  try {
    // No anchors expand without bound here: an alias to a large node is refused below by the depth of the walk.
    data = load(yaml, { schema: JSON_SCHEMA })
  } catch (error) {
    return { values: [], problem: problemOf(error) }
  }
  const lines = yaml.split(/\r\n|\r|\n/)
  const values: FrontMatterValue[] = []
  for (const [key, value] of flatten('', data, 0)) {
    const name = key.split('.').at(-1) ?? key
    const at = lines.findIndex((line) => line.trimStart().startsWith(`${name}:`))
    values.push({ key, value, line: at < 0 ? 1 : at + 1 })
    if (values.length >= 200) break
  }
  return { values, problem: null }
}

function* flatten(prefix: string, data: unknown, depth: number): Generator<[string, string]> {
  if (data === null || data === undefined || depth > 3) return
  if (Array.isArray(data)) {
    const scalars = data.slice(0, 100).filter((value) => typeof value !== 'object')
    if (prefix !== '' && scalars.length > 0) yield [prefix, scalars.join(', ')]
  } else if (typeof data === 'object') {
    for (const [key, value] of Object.entries(data))
      yield* flatten(prefix === '' ? key : `${prefix}.${key}`, value, depth + 1)
  } else if (prefix !== '') yield [prefix, String(data).trim()]
}

function problemOf(error: unknown): { reason: string; line: number } {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not readable'
  const line = /\((\d+):\d+\)/.exec(reason)
  return { reason: reason.replace(/\s*\(\d+:\d+\)$/, ''), line: line ? Number(line[1]) : 1 }
}
