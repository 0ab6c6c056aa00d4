import { type Decoded, decode } from './decode/decode.js'
import { decodeRemarks } from './decode-remarks.js'
import type { Remark } from './diagnose.js'
import { createContext } from './extractors/context.js'
import type { ParseContext } from './extractors/extractor.js'
import { EXTRACTORS } from './extractors/index.js'
import { type Extracted, onlyThose, runExtractors } from './extractors/run-extractors.js'
import { lexiconFor } from './lexicon/index.js'
import { fromMarkdown } from './markdown/from-markdown.js'
import type { KeptTrees } from './markdown/kept-trees.js'
import { type BuiltOutline, buildOutline } from './outline/build-outline.js'
import type { KeptLines } from './outline/kept-lines.js'
import { BOLD_LEVEL, type Outline } from './outline/outline.js'
import { createPlaces, type Places } from './outline/places.js'
import { statedParts } from './outline/stated-parts.js'
import type { ParseOptions } from './parse-options.js'
import { say } from './remark-messages.js'

/** A document on its way to the model, for those who ask how it was read. */
export interface ReadDocument {
  readonly decoded: Decoded
  readonly remarks: readonly Remark[]
  readonly context: ParseContext
  readonly extracted: Extracted
}

/** What a document keeps in its next version. */
export interface Kept {
  readonly trees: KeptTrees
  readonly lines: KeptLines
}

/** Reads a document as far as the extractors; from `kept`, what is as it was in the version before. */
export function readDocument(input: string | Uint8Array, options: ParseOptions, kept?: Kept): ReadDocument {
  const decoded = decode(input)
  const remarks = decodeRemarks(decoded, options.path)
  const isBinary = remarks.some((remark) => remark.ruleId === 'binary')
  const text = isBinary ? '' : decoded.text
  const lines = text.split(/\r\n|\r|\n/)
  const places = createPlaces(options.path, lines, decoded.toOriginalColumn)
  kept?.lines.turn()
  // Where characters were restored, a line that reads the same may stand elsewhere in the file.
  const linesOf = decoded.encoding.repaired === null ? kept?.lines.linesOf : undefined
  const build = () => buildOutline(statedParts(fromMarkdown(text, kept?.trees)), lines, places, linesOf)
  const { outline, problems } = readOutline(build, lines, places, remarks)
  for (const { reason, source } of problems) {
    remarks.push({
      ruleId: 'front-matter',
      severity: 'warning',
      source,
      ...say.frontMatter('yaml', { problem: reason }),
    })
  }
  const lang = outline.fields.find(({ form, key }) => form === 'front-matter' && key === 'lang')?.value ?? null
  const context = createContext(outline, lexiconFor(text, options.words, lang, boldKeys(outline)))
  const extractors = onlyThose(options.extractors ?? EXTRACTORS, options.only)
  return { decoded, remarks, context, extracted: runExtractors(context, extractors) }
}

/** What a template has in bold: keys of fields, and lines above lists. */
function boldKeys({ fields, sections }: Outline): string[] {
  const keys = fields.filter(({ form }) => form === 'bold').map(({ key }) => key)
  const leadIns = sections.filter(({ level }) => level === BOLD_LEVEL).map(({ heading }) => heading.text)
  return [...keys, ...leadIns]
}

/** The structure of the text; where it nests deeper than any reader follows, that is said and nothing is read. */
function readOutline(
  build: () => BuiltOutline,
  lines: readonly string[],
  places: Places,
  remarks: Remark[],
): BuiltOutline {
  try {
    return build()
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    remarks.push({ ruleId: 'nesting', severity: 'error', source: places.line(1), ...say.nesting('depth', {}) })
    return buildOutline({ type: 'root', children: [] }, lines, places)
  }
}
