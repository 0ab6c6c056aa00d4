import { SprintError } from '@sprint/core'
import { fences } from './fence.js'
import { type Marker, readMarker } from './marker.js'
import { type FilePart, FRONT_MATTER, type Syntax } from './region.js'

/** People write into regions between these, and what they write there is kept. */
export const NOTES = 'notes'

/** A region that has begun. */
interface Begun extends Marker {
  readonly line: number
  readonly lines: string[]
  raw: string
}

/**
 * Take a file apart into what people wrote and what is generated.
 *
 * @param text the whole file
 * @param syntax how its markers are written
 * @param shown the path for messages
 * @throws SprintError `invalid-data` where a region has no end, or an end no region
 * @example
 * readFileParts('Our words\n<!-- sprint:tests -->\n<!-- /sprint:tests -->\n', 'markdown', 'README.md').length //=> 2
 */
export function readFileParts(text: string, syntax: Syntax, shown: string): FilePart[] {
  const parts: FilePart[] = []
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? []
  const isCode = syntax === 'markdown' ? fences() : () => false
  const yamlEnd = syntax === 'markdown' ? endOfFrontMatter(lines) : 0
  let human = ''
  let begun: Begun | null = null
  for (const [at, raw] of lines.entries()) {
    const line = raw.replace(/\r?\n$/, '')
    const isYaml = at < yamlEnd
    const marker = !isYaml && isCode(line) ? null : readMarker(line, isYaml)
    if (marker === null || marker.name === NOTES) {
      if (begun === null) human += raw
      else {
        begun.lines.push(`${line}\n`)
        begun.raw += raw
      }
    } else if (!marker.isEnd) {
      if (begun !== null) throw misplaced(shown, at, `begins within \`${begun.name}\`, which has no end`, begun.name)
      if (human !== '') parts.push(human)
      human = ''
      begun = { ...marker, line: at + 1, lines: [], raw }
    } else if (begun?.name === marker.name) {
      begun.raw += raw
      parts.push(regionOf(begun))
      begun = null
    } else throw misplaced(shown, at, `\`${marker.name}\` ends here and began nowhere`, marker.name)
  }
  if (begun !== null) throw misplaced(shown, begun.line - 1, `\`${begun.name}\` has no end`, begun.name)
  return human === '' ? parts : [...parts, human]
}

function endOfFrontMatter(lines: readonly string[]): number {
  return lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : 0
}

function regionOf({ name, attributes: { digest, ...attributes }, line, lines, raw }: Begun): FilePart {
  const body = lines.join('').replace(/^\n+|\n+$/g, '')
  return { name, attributes, digest: digest ?? null, line, body, raw }
}

function misplaced(shown: string, at: number, what: string, name: string): SprintError {
  const end = name === FRONT_MATTER ? `# /sprint:${name}` : `<!-- /sprint:${name} -->`
  return new SprintError('invalid-data', `${shown}:${at + 1}: the region ${what}; write \`${end}\` after its last line`)
}
