// @ts-check
import { assemble, runChecks } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { timeSideBySide } from './median.mjs'

/**
 * What `check` does with many documents, beside parsing them alone.
 *
 * @param {readonly Uint8Array[]} documents each of another sprint
 * @param {number} rounds
 * @returns {{ parsing: number, checking: number }} the median milliseconds of each
 */
export function compareChecking(documents, rounds) {
  const parseAll = () => documents.map((bytes, index) => parseDocument(bytes, { path: `plan-${index + 1}.md` }))
  const [parsing = 0, checking = 0] = timeSideBySide(rounds, [
    () => void parseAll(),
    () => {
      const parsed = parseAll()
      assemble(parsed)
      for (const document of parsed) runChecks(document)
    },
  ])
  return { parsing, checking }
}
