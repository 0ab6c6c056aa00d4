/** A stream of text that ends at a person or at another program. */
export interface Output {
  /** Resolves when the text has left, so that a slow reader slows the writer instead of filling the memory. */
  write(text: string): Promise<void>
  readonly isTTY: boolean
  readonly columns: number
}

/** All that the command knows of the process it runs in, so that a test can stand in for it. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  now(): Date
  /** The URL of the built program that runs; absent where it runs from its source, which changes between runs. */
  readonly program?: string
  /** Ends what would go on for ever, as Ctrl-C does. */
  readonly interrupt?: AbortSignal
}
