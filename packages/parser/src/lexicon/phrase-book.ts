import { wordsOf } from './normalise.js'

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

const LONGEST = 9

/** Finds the phrases of a vocabulary in texts, the longest first. */
export class PhraseBook<M> {
  private readonly meanings = new Map<string, M>()
  private readonly cache = new Map<string, readonly PhraseMatch<M>[]>()

  /**
   * Adds phrases; one that is already there keeps its first meaning.
   */
  add(meaning: M, phrases: readonly string[]): void {
    for (const phrase of phrases) {
      const key = wordsOf(phrase).join(' ')
      if (key !== '' && !this.meanings.has(key)) this.meanings.set(key, meaning)
    }
  }

  /** The meaning of a text that is, as a whole, one phrase. */
  whole(text: string): M | undefined {
    return this.meanings.get(wordsOf(text).join(' '))
  }

  /** All phrases in a text that do not overlap: longer ones win, then earlier ones; in order of appearance. */
  find(text: string): readonly PhraseMatch<M>[] {
    const cached = this.cache.get(text)
    if (cached) return cached
    const found = this.search(wordsOf(text))
    if (this.cache.size < 5_000) this.cache.set(text, found)
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
    for (let start = 0; start < words.length; start++) {
      let key = ''
      for (let length = 1; length <= LONGEST && start + length <= words.length; length++) {
        key = length === 1 ? (words[start] ?? '') : `${key} ${words[start + length - 1]}`
        const meaning = this.meanings.get(key)
        if (meaning !== undefined) candidates.push({ meaning, start, length, share: length / words.length })
      }
    }
    candidates.sort((a, b) => b.length - a.length || a.start - b.start)
    const taken = new Set<number>()
    const found = candidates.filter(({ start, length }) => {
      for (let at = start; at < start + length; at++) if (taken.has(at)) return false
      for (let at = start; at < start + length; at++) taken.add(at)
      return true
    })
    return found.sort((a, b) => a.start - b.start)
  }
}
