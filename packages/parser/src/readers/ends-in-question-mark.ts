const QUESTION = /[?？]\s*$/u

/** Whether a line asks something. */
export function endsInQuestionMark(text: string): boolean {
  return QUESTION.test(text)
}
