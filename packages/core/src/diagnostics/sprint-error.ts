/** What went wrong, for programs: each code stands for one kind of misuse or unreadable input. */
export type SprintErrorCode =
  | 'invalid-data'
  | 'invalid-option'
  | 'invalid-template'
  | 'unknown-report'
  | 'unknown-sprint'
  | 'unreadable-file'
  | 'no-documents'

/**
 * Misuse or unreadable input. Documents never cause it: what is wrong in a document is a `Diagnostic`.
 *
 * @example
 * new SprintError('unreadable-file', 'plan.md: cannot be read; check that it exists').code //=> 'unreadable-file'
 */
export class SprintError extends Error {
  override readonly name = 'SprintError'
  readonly code: SprintErrorCode

  constructor(code: SprintErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.code = code
  }
}
