import { pattern } from '../pattern/pattern.js'
import type { CodePage } from './code-pages.js'
import { classOf, isPictograph } from './plausibility.js'
import { frequencyRank, isTypicalBefore } from './symbol-frequency.js'
import { bytesOfStraight, isScalar, sequenceLength } from './utf-8-sequences.js'

const REPLACEMENT = '\uFFFD'
const VARIATION_SELECTOR_16 = 0xfe0f

// The letters that lose a byte, the most frequent first. Cyrillic lives on these few.
const LETTERS = 'сяНАэíÁРÍÝĄŁňРÏЁЍЏ'

/**
 * The characters that a damaged sequence can have been, given the bytes which the code page drops.
 *
 * ```text
 * â ˜      E2 98 .. → ☐ (E2 98 90), ☁ (E2 98 81), ☍ (E2 98 8D), …
 * ```
 *
 * @param damaged The characters of the sequence, some missing or replaced by U+FFFD.
 * @param page The code page that the text was read with.
 * @returns Plausible code points, the most frequent first.
 * @example candidatesFor('â³', windows1252) //=> [0x23F3, …]
 */
export function candidatesFor(damaged: string, page: CodePage): readonly number[] {
  const lead = page.byteOf[damaged.charCodeAt(0)] ?? 0
  const rest = Array.from(damaged.slice(1), (character) => bytesOf(character, page))
  const length = sequenceLength(lead)
  if (length === 0) return []
  const found = new Set<number>()
  fill(lead & (0xff >> (length + 1)), rest, length - 1)
  return [...found].sort((a, b) => rank(a) - rank(b) || a - b)

  function fill(codePoint: number, bytes: readonly (readonly number[] | null)[], open: number): void {
    if (open === 0) {
      if (isScalar(codePoint, length) && isMeant(codePoint)) found.add(codePoint)
      return
    }
    const [next, ...later] = bytes
    for (const byte of next ?? []) fill((codePoint << 6) | (byte & 0x3f), later, open - 1)
    // A byte is guessed in the place of a U+FFFD, else wherever one is missing.
    const after = next === null ? later : open > bytes.length ? bytes : undefined
    if (after) for (const byte of page.droppable) fill((codePoint << 6) | (byte & 0x3f), after, open - 1)
  }
}

/** The bytes that a character can have been; `null` where it says nothing. */
function bytesOf(character: string, page: CodePage): readonly number[] | null {
  if (character === REPLACEMENT) return null
  const straight = bytesOfStraight(character, page)
  return straight.length > 0 ? straight : [page.byteOf[character.charCodeAt(0)] ?? 0]
}

function isMeant(codePoint: number): boolean {
  const characterClass = classOf(codePoint)
  if (characterClass === 'symbol') return isKnown(codePoint) || isPictograph(codePoint)
  return characterClass !== null && codePoint < 0x800
}

function rank(codePoint: number): number {
  if (codePoint === VARIATION_SELECTOR_16) return -1
  const letter = LETTERS.indexOf(String.fromCodePoint(codePoint))
  return letter >= 0 ? letter : Math.min(frequencyRank(codePoint), Number.MAX_SAFE_INTEGER)
}

/** Whether documents of this kind use the character, by experience. */
export function isKnown(codePoint: number): boolean {
  return codePoint === VARIATION_SELECTOR_16 || Number.isFinite(frequencyRank(codePoint))
}

/** What stands around a damaged sequence. */
interface Surroundings {
  /** The restored character immediately before, and the one before all its immediate repetitions. */
  readonly previous: number | null
  readonly beforeRun: number | null
  /** Whether the same damaged characters, or any others that are to be restored, follow immediately. */
  readonly isRepeated: boolean
  readonly isJoined: boolean
  /** The text that follows. */
  readonly following: string
}

const LONG_WORDS = pattern('g')`\p{L}{3,}`
const ZERO_WIDTH_JOINER = 0x200d
const HEAVY_LINE = 0x2501
const DOUBLE_LINE = 0x2550
const DOUBLE_CORNER = 0x255d
const DOUBLE_CORNER_STARTS = new Set([0x255a, 0x2569])

/** Order candidates by what surrounds the place: joined emoji, drawn lines, the words that follow, then frequency. */
export function rankBySurroundings(candidates: readonly number[], around: Surroundings): readonly number[] {
  const favourite = drawnOrJoined(candidates, around) ?? favouriteOfWords(candidates, around.following)
  return favourite === undefined ? candidates : [favourite, ...candidates.filter((other) => other !== favourite)]
}

function drawnOrJoined(candidates: readonly number[], around: Surroundings): number | undefined {
  const { previous, beforeRun, isRepeated, isJoined } = around
  const has = (codePoint: number) => candidates.includes(codePoint)
  if (has(ZERO_WIDTH_JOINER) && isJoined && previous !== null) {
    return previous === VARIATION_SELECTOR_16 || isPictograph(previous) ? ZERO_WIDTH_JOINER : undefined
  }
  if (has(DOUBLE_CORNER) && !isJoined && previous === DOUBLE_LINE) {
    return DOUBLE_CORNER_STARTS.has(beforeRun ?? 0) ? DOUBLE_CORNER : DOUBLE_LINE
  }
  return has(HEAVY_LINE) && (isRepeated || previous === HEAVY_LINE) ? HEAVY_LINE : undefined
}

function favouriteOfWords(candidates: readonly number[], following: string): number | undefined {
  for (const [word] of following.toLowerCase().matchAll(LONG_WORDS)) {
    const favourite = candidates.find((candidate) => isTypicalBefore(candidate, word))
    if (favourite !== undefined) return favourite
  }
  return undefined
}
