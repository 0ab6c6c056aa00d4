// > | ✅ done   ☑ done   ⚠️ open   ⏳ open   ❌ open   ⬜ open
//     ^^         ^^        ^^         ^^         ^^         ^^
const MARK = /^\s*(?:(✅|✔|☑|✓)|(⚠|⏳|❌|⬜|🔲|☐|🔄|🚧|🟡|🔴|✗|✘|⌛|🚫|⛔|⚪))/u

/**
 * What the mark in front of a text, or alone in a cell, says of it: holds, does not hold, or nothing.
 *
 * @example
 * readCheckState('⏳ Load test') //=> false
 */
export function readCheckState(text: string): boolean | null {
  const match = MARK.exec(text)
  if (!match) return null
  return match[1] !== undefined
}
