import { pattern } from '../pattern/pattern.js'
/**
 * How an id is written, the surest first; `behind` is one in a bracket behind the title, where other units are referred
 * to as well.
 */
export type IdForm = 'ticket' | 'number-sign' | 'labelled' | 'lettered' | 'dotted' | 'letter' | 'behind'

export interface ItemId {
  readonly id: string
  readonly form: IdForm
  /** The text behind the id and what parts it from the title. */
  readonly rest: string
}

// What stands between an id and the words: a colon, a dash, a bracket's end, or a blank.
const GAP = /^\s*(?:[:：.)\]|]|[-–—]{1,2}(?=\s)|[-–—]$)?\s*/u

const PARTED = /^\s*(?:[:：.)\]|]|[-–—]{1,2}(?:\s|$))/u

// > | STORY-008   US-RAG-03   AA4-001   S2-1   S2-T04b   bug-008-6b   TD_12   M3.5-02.1
//     ^^^^^^^^^   ^^^^^^^^^   ^^^^^^^   ^^^^   ^^^^^^^   ^^^^^^^^^^   ^^^^^   ^^^^^^^^^
const TICKET = pattern()`^(?:\p{Lu}[\p{Lu}\p{N}]{0,9}(?:\.\d+){0,2}|\p{Ll}{2,8})(?:[-_][\p{L}\p{N}]{1,8}){0,3}[-_]\p{Lu}{0,3}\d+(?:\.\d+)*[a-z]?(?![\p{L}\p{N}_%])(?!-\d|(?:\.\d+)*\.\p{L})`
// > | #42
//     ^^^
const NUMBER_SIGN = pattern()`^#\d+(?![\p{L}\p{N}])`
// > | B0.1   T3   US4   C.1   A1.2b   D2   US1-A
//     ^^^^   ^^   ^^^   ^^^   ^^^^^   ^^   ^^^^^
const LETTERED = pattern()`^\p{Lu}{1,4}\.?\d+(?:\.\d+)*(?:[a-z]|-\p{Lu}(?=\P{L}|$))?(?![\p{L}\p{N}%/]|(?:\.\d+)*\.\p{L})`
// > | 1.1.1   2.3
//     ^^^^^   ^^^
const DOTTED = pattern()`^\d+(?:\.\d+)+[a-z]?(?![\p{L}\p{N}%])`
// > | A - Assisted mode   B: Flow mode
//     ^                   ^
const LETTER = /^\p{Lu}(?=\s*(?:[-–—]\s|[:：.)]\s))/u
// Behind a word such as 'Task' or 'Track' a bare number or letter is an id too.
const LABEL = pattern()`^#?(\d+(?:[.-]\d+)*[A-Za-z]?|\p{Lu}(?:[.-]?\d+)*|\p{Lu}{1,6}-\d+)(?![\p{L}\p{N}%])`

/**
 * The id at the start of a text.
 *
 * @param text the text, without marks in front
 */
export function readItemId(text: string): ItemId | undefined {
  return (
    matched(text, TICKET, 'ticket') ??
    matched(text, NUMBER_SIGN, 'number-sign') ??
    matched(text, LETTERED, 'lettered') ??
    matched(text, DOTTED, 'dotted') ??
    matched(text, LETTER, 'letter')
  )
}

/**
 * The id at the start of a text that follows a word such as 'Task': there a bare number or letter is one.
 */
export function readLabelId(text: string): ItemId | undefined {
  return matched(text, TICKET, 'ticket') ?? matched(text, LABEL, 'labelled', 1)
}

function matched(text: string, pattern: RegExp, form: IdForm, group = 0): ItemId | undefined {
  const match = pattern.exec(text)
  const id = match?.[group]
  if (!match || !id) return undefined
  const behind = text.slice(match[0].length)
  // 'S3 upload' and 'A plan' are words: a short id is parted from the title by more than a blank.
  // 'Task 1 is done' is a sentence about a task.
  if (form === 'labelled' && /^\s+\p{Ll}/u.test(behind)) return undefined
  // With zeros in front it is no word: 'T001 Create the folders'.
  const isPadded = /\p{L}0\d/u.test(id)
  const isShort = form === 'letter' || (form === 'lettered' && !id.includes('.') && !isPadded)
  if (isShort && behind !== '' && !PARTED.test(behind)) return undefined
  return { id, form, rest: behind.replace(GAP, '') }
}

// What cannot be an id though it looks like one: UTF-8, SHA-256, ISO-8601, HTTP-2, IPv4, COVID-19, H2, Q4, V2. With a
// dash, H-06 is one.
const STANDARDS =
  /^(?:[HQV]\d*|(?:P[0-4]|UTF|SHA|ISO|HTTP|RFC|MD|ES|AES|RSA|TLS|IPV|CVE|GPT|WCAG|OAUTH|ERC|EIP|BIP|TRC|BEP|PEP|IEEE|ECMA|CWE|FIPS)[-_]?\d*)$/iu

/** Whether an id-like text is the name of a standard, a version or a quarter. */
export function isStandardName(id: string): boolean {
  return STANDARDS.test(id)
}

/** Whether an id is more than what may be the numbering of an outline, or a reference. */
export function isSureId(form: IdForm | null): boolean {
  return form !== null && form !== 'dotted' && form !== 'letter' && form !== 'behind'
}
