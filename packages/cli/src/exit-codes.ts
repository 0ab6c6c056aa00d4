/** The exit status of every command, by name. */
export const EXIT = {
  fine: 0,
  /** `check` found something, or `generate --check` a report that is out of date. */
  findings: 1,
  /** The input or the command line is wrong. */
  misuse: 2,
  /** A fault of the program itself. */
  fault: 70,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
