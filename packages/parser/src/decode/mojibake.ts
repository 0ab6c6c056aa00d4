import { type CodePage, codePages } from './code-pages.js'
import type { DecodeMessage } from './message.js'
import { evidenceOf } from './mojibake-evidence.js'
import { restoreSequences } from './mojibake-restoration.js'
import { pagesWorthTrying } from './pages-worth-trying.js'
import { classOf } from './plausibility.js'
import { applyEdits, type TextEdit } from './text-edit.js'
import { findSequences, type Sequence, type Sequences } from './utf-8-sequences.js'

/** A text and the code page it seems to have been read with. */
export interface Diagnosis {
  readonly page: CodePage
  readonly found: readonly Sequence[]
  /** Whether nearly all characters beyond ASCII are damaged, so that what looks clean is damaged too. */
  readonly isThorough: boolean
  /** Whether there are enough damaged letters to believe in each of them. */
  readonly hasLetters: boolean
}

interface Restoration {
  readonly text: string
  readonly page: string
  readonly edits: readonly TextEdit[]
  readonly messages: readonly DecodeMessage[]
}

/**
 * Restore UTF-8 text that was read with a wrong code page.
 *
 * ```text
 * âœ… Done   →  ✅ Done
 * ^^^ the bytes E2 9C 85, read as windows-1252
 * ```
 *
 * Only sequences that are plausible as UTF-8 are replaced, so that clean accents beside them survive.
 *
 * @param text Any text.
 * @returns The restored text with what was replaced, or `null`: the text is clean.
 * @example restoreMojibake('âœ… Done')?.text //=> '✅ Done'
 */
export function restoreMojibake(text: string): Restoration | null {
  const diagnosis = diagnose(text)
  if (!diagnosis) return null
  const { edits, messages } = restoreSequences(text, diagnosis)
  return edits.length === 0 ? null : { text: applyEdits(text, edits), page: diagnosis.page.name, edits, messages }
}

function diagnose(text: string): Diagnosis | undefined {
  let best: Diagnosis | undefined
  let most = 0
  for (const page of pagesWorthTrying(text, codePages())) {
    const sequences = findSequences(text, page)
    const counts = count(text, page, sequences.found)
    const explained = counts.characters - sequences.strays - counts.implausible
    if (best && explained <= most) continue
    const diagnosis = judge(text, page, sequences, counts)
    if (!diagnosis) continue
    best = diagnosis
    most = explained
  }
  return best
}

interface Counts {
  /** Sequences that say for themselves that the text is damaged, and some that say so together. */
  certain: number
  likely: number
  letters: number
  /** Sequences of a character that documents contain. */
  plausible: number
  implausible: number
  scripts: number
  short: number
  /** Characters of the text in plausible and short sequences. */
  characters: number
}

function count(text: string, page: CodePage, found: readonly Sequence[]): Counts {
  const counts = {
    certain: 0,
    likely: 0,
    letters: 0,
    plausible: 0,
    implausible: 0,
    scripts: 0,
    short: 0,
    characters: 0,
  }
  for (const sequence of found) {
    const { start, end, codePoint } = sequence
    const characterClass = codePoint === null ? null : classOf(codePoint)
    if (codePoint !== null && characterClass === null) {
      counts.implausible++
      continue
    }
    counts.characters += end - start
    if (characterClass === null) counts.short++
    else counts.plausible++
    if (characterClass === 'script') counts.scripts++
    else if (characterClass === 'letter') counts.letters += evidenceOf(text, sequence, page)
    else if (counts.certain === 0) {
      const evidence = evidenceOf(text, sequence, page)
      if (evidence === 3) counts.certain++
      else counts.likely += evidence
    }
  }
  return counts
}

function judge(text: string, page: CodePage, sequences: Sequences, counts: Counts): Diagnosis | undefined {
  const { found, strays, loneLeads } = sequences
  const { certain, likely, letters, plausible, implausible, scripts, short } = counts
  const clean = strays + implausible
  const good = plausible + (certain > 0 ? short : 0)
  const isThorough = clean <= good * 0.02 && loneLeads + (certain > 0 ? 0 : short) <= plausible * 0.25
  const hasLetters = letters >= 2
  const isDamaged =
    (certain > 0 && (page.name !== 'windows-1251' || good >= (clean + loneLeads) / 4)) ||
    (hasLetters && good >= clean + loneLeads) ||
    (isThorough && (scripts >= 4 || likely >= 3))
  if (!isDamaged) return undefined
  const withLoneLeads = isThorough && loneLeads > 0 ? findSequences(text, page, true).found : found
  return { page, found: withLoneLeads, isThorough, hasLetters }
}
