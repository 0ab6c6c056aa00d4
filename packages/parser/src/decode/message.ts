/** Something that was unclear about the characters of a file. */
export interface DecodeMessage {
  /**
   * - `invalid-bytes`: bytes that are not valid in the file's encoding; U+FFFD stands in their place.
   * - `lossy`: part of a character was lost, and only one fits, or none (then the text is as it was).
   * - `ambiguous`: part of a character was lost, and others than the one chosen fit too.
   * - `binary`: the file is no text.
   */
  readonly kind: 'invalid-bytes' | 'lossy' | 'ambiguous' | 'binary'
  /** The place in the decoded text. */
  readonly offset: number
  readonly length: number
  /** What the file has there: its characters, or its bytes in hexadecimal. */
  readonly actual: string
  /** What else it can have been, the likeliest first. */
  readonly alternatives: readonly string[]
}
