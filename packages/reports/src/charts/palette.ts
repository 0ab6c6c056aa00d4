/** A colour of a series: as a word in the legend of a text, and as drawn on light and on dark ground. */
export interface Tone {
  readonly square: string
  readonly light: string
  readonly dark: string
  /** Seen on both grounds, for a drawing that cannot know which one it stands on. */
  readonly any: string
}

/** The colours of the series, in their order; told apart also by those who do not see red or green. */
export const PALETTE: readonly [Tone, ...Tone[]] = [
  { square: '🟦', light: '#1f63d1', dark: '#6ea8fe', any: '#3b82f6' },
  { square: '🟧', light: '#b85c00', dark: '#f5a34a', any: '#e08a1e' },
  { square: '🟪', light: '#7b3fc4', dark: '#c19bf5', any: '#9b6bdf' },
  { square: '🟩', light: '#1c7c3c', dark: '#6cc98a', any: '#34a35a' },
]

/**
 * The colour of a series.
 *
 * @param at its place among the series
 * @example
 * toneAt(0).square //=> '🟦'
 */
export function toneAt(at: number): Tone {
  return PALETTE[at % PALETTE.length] ?? PALETTE[0]
}
