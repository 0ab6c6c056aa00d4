import { hasLetter } from '../pattern/has-letter.js'
import type { Line, Span } from './outline.js'

/** A `Key: value` on a line, before it is known what the line belongs to. */
export interface LineField {
  readonly key: string
  readonly value: string
  readonly isBold: boolean
}

const COLON = /[:：]/
// Marks in front of a key: bullets, arrows, emoji with their joiners, box-drawing pieces.
const LEADING_MARKS =
  /^(?:\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}]|[\p{Extended_Pictographic}\p{So}•·▪►▶→➤–—│├└─*>\s-])+/u
// A key is short, is no sentence, no address and no clock time.
const PLAIN_KEY = /^([^:：.!?|]{1,48}?(?:\([^)]*\))?)\s*(?:：\s*|:(?:\s+|$))(.*)$/u
// > | Measure the drift (limit: 2 seconds)
//                       ^^^^^^
const OPEN = /[(（[][^)）\]]*$/u
const SEPARATOR = /\s+[|│｜·•]\s+|\s{2,}[|│]\s*/u

/**
 * The fields on one line: `**Key:** value`, `**Key**: value`, `Key: value`, several of them parted by `|` or by
 * further bold keys.
 *
 * ```text
 * > | **Owner:** Ada **Priority:** P1
 *     ^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^
 * > | ⏱️ Time: 2 hours | 🚨 Risk: LOW
 *     ^^^^^^^^^^^^^^^^   ^^^^^^^^^^^^
 * ```
 */
export function lineFields(line: Line): LineField[] {
  if (!COLON.test(line.text)) return []
  const bold = boldFields(line)
  if (bold.length > 0) return bold
  const parts = line.text.split(SEPARATOR)
  if (parts.length > 1) {
    const fields = parts.flatMap((part) => plainField(part) ?? [])
    if (fields.length === parts.length) return fields
  }
  const field = plainField(line.text)
  return field ? [field] : []
}

function plainField(text: string): LineField | undefined {
  const match = PLAIN_KEY.exec(text.replace(LEADING_MARKS, ''))
  if (!match) return undefined
  const [, key = '', value = ''] = match
  if (!hasLetter(key) || /https?$/i.test(key) || key.split(/\s+/).length > 6 || OPEN.test(key)) return undefined
  return { key: key.trim(), value: value.trim(), isBold: false }
}

/** Bold keys: the colon is the last of the bold text, or follows it. */
function boldFields(line: Line): LineField[] {
  const { text } = line
  const keys: { key: string; start: number; valueStart: number }[] = []
  for (const span of line.strong) {
    const found = boldKey(text, span)
    if (found) keys.push({ ...found, start: span.start })
  }
  const first = keys[0]
  if (!first) return wholeBold(line)
  if (text.slice(0, first.start).replace(LEADING_MARKS, '') !== '') return []
  return keys.map(({ key, valueStart }, index) => ({
    key,
    value: text
      .slice(valueStart, keys[index + 1]?.start ?? text.length)
      .replace(/[\s|│·•,;]+$/u, '')
      .trim(),
    isBold: true,
  }))
}

function boldKey(text: string, span: Span): { key: string; valueStart: number } | undefined {
  const inner = text.slice(span.start, span.end).trim()
  const key = (content: string) => content.replace(LEADING_MARKS, '').trim()
  if (/[:：]$/u.test(inner)) {
    const name = key(inner.slice(0, -1))
    return isKey(name) ? { key: name, valueStart: span.end } : undefined
  }
  const after = /^\s*(?:\([^)]*\)\s*)?[:：]/u.exec(text.slice(span.end))
  if (!after) return undefined
  const name = key(inner)
  return isKey(name) ? { key: name, valueStart: span.end + after[0].length } : undefined
}

const isKey = (name: string) => name !== '' && name.length <= 80

/** `**Status: done**`, all of it bold. */
function wholeBold(line: Line): LineField[] {
  const [only] = line.strong
  if (!only || line.strong.length > 1) return []
  if (line.text.slice(0, only.start).replace(LEADING_MARKS, '') !== '' || line.text.slice(only.end).trim() !== '')
    return []
  const field = plainField(line.text)
  return field ? [{ ...field, isBold: true }] : []
}
