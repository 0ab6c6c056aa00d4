const COLON = /[:：]\s*$/u

/** Whether a line announces what follows it. */
export function endsInColon(text: string): boolean {
  return COLON.test(text)
}
