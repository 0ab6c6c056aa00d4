import { normalise, wordsOf } from './normalise.js'
import type { Phrases } from './phrases.js'

/** A phrase found in a text. */
export interface PhraseMatch<M> {
  readonly meaning: M
  /** The first word of the phrase, counted from 0. */
  readonly start: number
  /** How many words it has. */
  readonly length: number
  /** The share of the text's words that it covers, 0 to 1. */
  readonly share: number
}

// Headings and keys come back: in the summary, in the next document, in each row of a table.
const KEPT = 5_000

/** Finds the phrases of a vocabulary in texts, the longest first. */
export class PhraseBook<M> {
  private built: readonly Phrases<M>[] | undefined
  private readonly cache = new Map<string, readonly PhraseMatch<M>[]>()
  private readonly wholes = new Map<string, { readonly meaning: M | undefined }>()

  /**
   * @param layers the phrases of each language, built when first asked for; of two meanings of a phrase the one in the
   * earlier layer counts
   */
  constructor(private readonly layers: () => readonly Phrases<M>[]) {}

  /** The meaning of a text that is, as a whole, one phrase. */
  whole(text: string): M | undefined {
    const cached = this.wholes.get(text)
    if (cached) return cached.meaning
    const meaning = this.meaningOf(normalise(text))
    if (this.wholes.size < KEPT) this.wholes.set(text, { meaning })
    return meaning
  }

  /** All phrases in a text that do not overlap: longer ones win, then earlier ones; in order of appearance. */
  find(text: string): readonly PhraseMatch<M>[] {
    const cached = this.cache.get(text)
    if (cached) return cached
    const found = this.search(wordsOf(text))
    if (this.cache.size < KEPT) this.cache.set(text, found)
    return found
  }

  /** The phrase that covers most of the text, the earlier of two. */
  best(text: string): PhraseMatch<M> | undefined {
    let best: PhraseMatch<M> | undefined
    for (const match of this.find(text)) if (!best || match.length > best.length) best = match
    return best
  }

  private search(words: readonly string[]): PhraseMatch<M>[] {
    const candidates: PhraseMatch<M>[] = []
    words.forEach((word, start) => {
      const longest = Math.min(this.longestFrom(word), words.length - start)
      let key = ''
      for (let length = 1; length <= longest; length++) {
        key = length === 1 ? word : `${key} ${words[start + length - 1]}`
        const meaning = this.meaningOf(key)
        if (meaning !== undefined) candidates.push({ meaning, start, length, share: length / words.length })
      }
    })
    return candidates.length > 1 ? withoutOverlap(candidates) : candidates
  }

  private get phrases(): readonly Phrases<M>[] {
    this.built ??= this.layers()
    return this.built
  }

  private meaningOf(key: string): M | undefined {
    for (const { meanings } of this.phrases) {
      const meaning = meanings.get(key)
      if (meaning !== undefined) return meaning
    }
    return undefined
  }

  private longestFrom(word: string): number {
    let most = 0
    for (const { longest } of this.phrases) most = Math.max(most, longest.get(word) ?? 0)
    return most
  }
}

function withoutOverlap<M>(candidates: PhraseMatch<M>[]): PhraseMatch<M>[] {
  const taken = new Set<number>()
  return candidates
    .sort((a, b) => b.length - a.length || a.start - b.start)
    .filter(({ start, length }) => {
      for (let at = start; at < start + length; at++) if (taken.has(at)) return false
      for (let at = start; at < start + length; at++) taken.add(at)
      return true
    })
    .sort((a, b) => a.start - b.start)
}
