import { comparable } from './comparable.js'
import { composeReport, mergeReport } from './merge-report.js'
import { readFileParts } from './read-file-parts.js'
import { type RefreshOptions, refreshRegions } from './refresh-regions.js'
import { type Digest, FRONT_MATTER, type GeneratedPart, type Merged } from './region.js'
import { regionText, rewrite } from './write-region.js'

/** A file that is generated: Markdown in parts between which people may write, any other format as one piece. */
export type GeneratedFile =
  | { readonly format: 'md'; readonly parts: readonly GeneratedPart[] }
  | { readonly format: 'html' | 'json'; readonly text: string }

/** By this a report is known as one of ours. */
const GENERATOR = 'generator: sprint-report\n'
const WHOLE = 'report'
const JSON_HEAD = /^\{\r?\n {2}"generator": "sprint-report",\r?\n {2}"digest": "([^"]*)",\r?\n/

/**
 * Write a file with the marks by which a later run sees what people have changed.
 *
 * @param file what to write
 * @param digest sums a text up
 * @example
 * composeFile({ format: 'json', text: '{\n  "kind": "final"\n}\n' }, digest).split('\n')[1] //=> '  "generator": "sprint-report",'
 */
export function composeFile(file: GeneratedFile, digest: Digest): string {
  if (file.format === 'md') return composeReport(named(file.parts), { digest })
  if (file.format === 'html') return regionText(WHOLE, {}, file.text.trim(), digest)
  const body = jsonBody(file.text)
  return `{\n  "generator": "sprint-report",\n  "digest": "${digest(comparable(body))}",\n${body}`
}

/**
 * Bring a file up to date: what was generated is generated anew, what people wrote stays.
 *
 * @param present the whole file as it stands
 * @param file what was generated now
 * @param options how; `force` also replaces what people edited
 * @throws SprintError `invalid-data` where a region has no end
 */
export function mergeFile(present: string, file: GeneratedFile, options: Omit<RefreshOptions, 'syntax'>): Merged {
  const { digest, force = false, shown } = options
  if (!isOurs(present, file, shown)) {
    const fresh = composeFile(file, digest)
    return force ? { text: fresh, conflicts: [] } : { text: present, conflicts: [FOREIGN] }
  }
  if (file.format === 'md') return mergeReport(present, named(file.parts), options)
  if (file.format === 'html') return refreshRegions(present, () => file.text.trim(), { ...options, syntax: 'html' })
  return mergeJson(present, file, options)
}

const FOREIGN = { name: WHOLE, line: 1, reason: 'foreign' } as const

function isOurs(present: string, { format }: GeneratedFile, shown: string): boolean {
  if (format === 'json') return JSON_HEAD.test(present)
  const regions = readFileParts(present, format === 'md' ? 'markdown' : 'html', shown).filter(
    (part) => typeof part !== 'string',
  )
  return regions.some(({ name }) => name === (format === 'md' ? FRONT_MATTER : WHOLE))
}

function named(parts: readonly GeneratedPart[]): readonly GeneratedPart[] {
  const hasFront = parts.some(({ name }) => name === FRONT_MATTER)
  const all = hasFront ? parts : [{ name: FRONT_MATTER, body: '' }, ...parts]
  return all.map(({ name, body }) => ({ name, body: name === FRONT_MATTER ? `${GENERATOR}${body}`.trim() : body }))
}

/** JSON has no comments: its marks are the first two fields. */
function mergeJson(
  present: string,
  file: Extract<GeneratedFile, { format: 'html' | 'json' }>,
  { digest, force = false }: Omit<RefreshOptions, 'syntax'>,
): Merged {
  const unix = present.replaceAll('\r\n', '\n')
  const before = JSON_HEAD.exec(unix)?.[1] ?? null
  const body = unix.replace(JSON_HEAD, '')
  const region = { name: WHOLE, attributes: {}, digest: before, line: 1, body, raw: unix }
  const next = rewrite(region, jsonBody(file.text), digest)
  if (next.conflict !== null && !force) return { text: present, conflicts: [next.conflict] }
  return { text: next.body === null ? present : composeFile(file, digest), conflicts: [] }
}

function jsonBody(text: string): string {
  return text.replace(/^\{\n/, '')
}
