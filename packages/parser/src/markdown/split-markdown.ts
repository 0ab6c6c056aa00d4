import { splitLines, type TextLine } from './split-lines.js'

/** A run of whole lines that Markdown reads alone as it reads it in its place. */
export interface Piece {
  /** The text, without the bodies of code blocks. */
  readonly text: string
  /** The text with them, as the document has it. */
  readonly whole: string
  /** How many characters and lines of the document are in front of it. */
  readonly offset: number
  readonly line: number
  readonly bodies: readonly CodeBody[]
}

/** The body of a code block that was left out, for nothing in it is Markdown. */
export interface CodeBody {
  readonly value: string
  /** Where in the text of the piece it is missing: the start of the line that closes the block. */
  readonly at: number
  /** How many characters and lines are missing. */
  readonly length: number
  readonly lines: number
}

// Longer pieces cost more per character, shorter ones more per piece.
const LEAST = 4_000
// Less is read as fast as it is left out.
const LEAST_BODY = 80

// Endings of lines that few know, a character that is read as another, a byte order mark.
const ODD = /\r(?!\n)|[\0\u2028\u2029]|^\uFEFF/
// > | [id]: https://example.org
//     ^^^^^
const DEFINITION = /^[ \t>*+\-\d.)]*\[[^\]\n]+\]:/m
// HTML that ends only at its closing mark.
// > | <!-- to be           <pre>
//     ^^^^                 ^^^^
const OPEN_HTML = /^[ \t>*+\-\d.)]*<(?:!(?!--.*-->)|\?|(?:pre|script|style|textarea)\b)/im
const HTML = /^ {0,3}</
const HEADING = /^#{1,6}(?:[ \t]|$)/
const FENCE = /^(`{3,}|~{3,})([^`]*)$/
// > | - ```          > ~~~            ```
//       ^^^            ^^^            ^^^
const ANY_FENCE = /^([ \t>*+\-\d.)]*)(?:(`{3,})[^`]*$|(~{3,}))/
const FRONT_MATTER = /^(?:---|\+\+\+)[ \t]*$/
const BLANK = /^[ \t]*$/

/**
 * Parts a document in front of headings, and takes out what stands in its code blocks: a long text costs more per
 * character than a short one, and a line of code as much as a line of prose. What cannot be told line by line stays
 * together.
 *
 * @param text a Markdown document
 * @param least how many characters a piece has at least
 * @returns pieces that make up the document, in their order
 */
export function splitMarkdown(text: string, least = LEAST): readonly Piece[] {
  if (ODD.test(text) || DEFINITION.test(text) || OPEN_HTML.test(text))
    return [{ text, whole: text, offset: 0, line: 0, bodies: [] }]
  const lines = splitLines(text)
  const pieces: Piece[] = []
  let first = 0
  let blocks: CodeLines[] = []
  for (let at = afterFrontMatter(lines); at < lines.length; ) {
    const line = lines[at]?.text ?? ''
    if (HEADING.test(line) && startOf(lines, at) - startOf(lines, first) >= least) {
      pieces.push(pieceOf(text, lines, first, at, blocks))
      first = at
      blocks = []
    }
    const fence = FENCE.exec(line)?.[1]
    const end = fence ? closing(lines, at, fence) : endOfUncertain(lines, at, line)
    if (fence && end < lines.length && startOf(lines, end) - startOf(lines, at + 1) >= LEAST_BODY)
      blocks.push({ first: at + 1, end })
    at = end + 1
  }
  return [...pieces, pieceOf(text, lines, first, lines.length, blocks)]
}

/** The lines between the fences of a code block. */
interface CodeLines {
  readonly first: number
  readonly end: number
}

/** The last line of what begins with a line and may hide headings and fences from Markdown; most often that line. */
function endOfUncertain(lines: readonly TextLine[], at: number, line: string): number {
  if (HTML.test(line)) {
    const end = nextLine(lines, at, BLANK)
    return lines.slice(at, end).some(({ text }) => ANY_FENCE.test(text)) ? lines.length : end
  }
  const [, front = '', ticks, tildes = ''] = ANY_FENCE.exec(line) ?? []
  const fence = ticks ?? tildes
  return fence === '' ? at : endOfContained(lines, at, front, fence)
}

/**
 * The line that closes the code of a list. It is sure only where all lines are as deep as the fence, for what is less
 * deep may end the list, and the code with it; a quotation marks each line.
 */
function endOfContained(lines: readonly TextLine[], at: number, front: string, fence: string): number {
  if (/[>\t]/.test(front)) return lines.length
  const indent = ' '.repeat(front.length)
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? ''
    if (BLANK.test(text)) continue
    if (!text.startsWith(indent)) return lines.length
    if (closes(text.slice(indent.length), fence)) return next
  }
  return lines.length
}

/** The line that closes a code block, or the end of the document. */
function closing(lines: readonly TextLine[], at: number, fence: string): number {
  for (let next = at + 1; next < lines.length; next++)
    if (closes(lines[next]?.text.replace(/^ {0,3}/, '') ?? '', fence)) return next
  return lines.length
}

function closes(text: string, fence: string): boolean {
  const mark = text.trimEnd()
  return mark.length >= fence.length && mark === fence.charAt(0).repeat(mark.length)
}

function nextLine(lines: readonly TextLine[], at: number, pattern: RegExp): number {
  for (let next = at + 1; next < lines.length; next++) if (pattern.test(lines[next]?.text ?? '')) return next
  return lines.length
}

function afterFrontMatter(lines: readonly TextLine[]): number {
  const first = lines[0]?.text ?? ''
  if (!FRONT_MATTER.test(first)) return 0
  for (let at = 1; at < lines.length; at++) if (lines[at]?.text.trimEnd() === first.trimEnd()) return at + 1
  return 0
}

function pieceOf(
  text: string,
  lines: readonly TextLine[],
  first: number,
  end: number,
  blocks: readonly CodeLines[],
): Piece {
  const offset = startOf(lines, first)
  const bodies: CodeBody[] = []
  let short = ''
  let read = offset
  for (const block of blocks) {
    const [from, to] = [startOf(lines, block.first), startOf(lines, block.end)]
    short += text.slice(read, from)
    bodies.push({
      value: text.slice(from, to).replace(/\r?\n$/, ''),
      at: short.length,
      length: to - from,
      lines: block.end - block.first,
    })
    read = to
  }
  const last = startOf(lines, end)
  return { text: short + text.slice(read, last), whole: text.slice(offset, last), offset, line: first, bodies }
}

function startOf(lines: readonly TextLine[], at: number): number {
  const last = lines.at(-1)
  return lines[at]?.start ?? (last ? last.end : 0)
}
