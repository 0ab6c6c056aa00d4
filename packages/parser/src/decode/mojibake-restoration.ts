import { candidatesFor, isKnown, rankBySurroundings } from './lossy-sequences.js'
import type { DecodeMessage } from './message.js'
import type { Diagnosis } from './mojibake.js'
import { evidenceOf, isOrdinaryText } from './mojibake-evidence.js'
import { classOf } from './plausibility.js'
import type { TextEdit } from './text-edit.js'
import type { Sequence } from './utf-8-sequences.js'

const BYTE_ORDER_MARK = 0xfeff
const VARIATION_SELECTOR_16 = 0xfe0f
const ZERO_WIDTH_JOINER = 0x200d
const MOST_ALTERNATIVES = 5
const WORDS_AHEAD = 40

/** Replace the sequences of a damaged text that are certain or likely enough, and say what had to be guessed. */
export function restoreSequences(text: string, diagnosis: Diagnosis) {
  const { page, found } = diagnosis
  const edits: TextEdit[] = []
  const messages: DecodeMessage[] = []
  const known = new Map<string, readonly number[]>()
  let shift = 0
  let last: { end: number; codePoint: number; beforeRun: number | null } | null = null

  found.forEach((sequence, index) => {
    const { start, end, codePoint } = sequence
    const previous = last?.end === start ? last : null
    if (!isToBeReplaced(sequence, index, previous !== null)) return
    const choices = codePoint === null ? choose(sequence, index, previous) : [codePoint]
    const [chosen, ...others] = choices
    const offset = start + shift
    const actual = text.slice(start, end)
    if (chosen === undefined) {
      if (end - start > 1) messages.push({ kind: 'lossy', offset, length: end - start, actual, alternatives: [] })
      return
    }
    const replacement = start === 0 && chosen === BYTE_ORDER_MARK ? '' : String.fromCodePoint(chosen)
    edits.push({ start, end, replacement })
    shift += replacement.length - (end - start)
    last = {
      end,
      codePoint: chosen,
      beforeRun: previous?.codePoint === chosen ? previous.beforeRun : (previous?.codePoint ?? null),
    }
    if (codePoint !== null || chosen === VARIATION_SELECTOR_16 || chosen === ZERO_WIDTH_JOINER) return
    const rivals = others.filter((other) => isKnown(other) || !isKnown(chosen))
    messages.push({
      kind: rivals.length > 0 ? 'ambiguous' : 'lossy',
      offset,
      length: replacement.length,
      actual,
      alternatives: rivals.slice(0, MOST_ALTERNATIVES).map((rival) => String.fromCodePoint(rival)),
    })
  })
  return { edits, messages }

  function isToBeReplaced(sequence: Sequence, index: number, isJoinedBefore: boolean): boolean {
    const { codePoint } = sequence
    const characterClass = codePoint === null ? null : classOf(codePoint)
    if (codePoint !== null && characterClass === null) return false
    if (diagnosis.isThorough) return true
    if (codePoint === null && sequence.end - sequence.start < 2) return false
    if (evidenceOf(text, sequence, page) > 0) return true
    if (characterClass === 'script' || characterClass === 'rare') return false
    const isJoined = isJoinedBefore || found[index + 1]?.start === sequence.end
    return (isJoined || !isOrdinaryText(text, sequence)) && (characterClass !== 'letter' || diagnosis.hasLetters)
  }

  function choose(
    { start, end }: Sequence,
    index: number,
    previous: { codePoint: number; beforeRun: number | null } | null,
  ): readonly number[] {
    const actual = text.slice(start, end)
    const candidates = known.get(actual) ?? candidatesFor(actual, page)
    known.set(actual, candidates)
    if (candidates.length < 2) return candidates
    const next = found[index + 1]
    return rankBySurroundings(candidates, {
      previous: previous?.codePoint ?? null,
      beforeRun: previous?.beforeRun ?? null,
      isRepeated: next?.start === end && text.slice(next.start, next.end) === actual,
      isJoined: next?.start === end,
      following: lineAfter(text, end),
    })
  }
}

function lineAfter(text: string, offset: number): string {
  const [line = ''] = text.slice(offset, offset + WORDS_AHEAD).split(/[\r\n]/, 1)
  return line
}
