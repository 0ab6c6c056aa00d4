import type { Branch, Line } from './outline.js'

// What is drawn in front of a branch: pillars and blanks, then a tee or a corner with its arm.
const BRANCH = /^([\s│┃|║]*)([├└┣┗╠╚┌]|[|`+](?=--))[─━═-]*[>►]?\s*/u
const PILLAR = /[│┃|║]/u

/**
 * The lines of a box-drawn tree with their depth.
 *
 * ```text
 * > | Ship the thing            depth 0
 * > | ├─ Build                  depth 1
 * > | │  └─ Package             depth 2
 * ```
 *
 * @returns nothing where no line draws a branch
 */
export function readBranches(lines: readonly Line[]): Branch[] {
  if (!lines.some((line) => BRANCH.test(line.text))) return []
  const branches: Branch[] = []
  const open: { indent: number; branch: Branch }[] = []
  for (const line of lines) {
    const match = BRANCH.exec(line.text)
    const indent = match ? (match[1] ?? '').length : -1
    const text = match ? line.text.slice(match[0].length) : line.text.replace(PILLAR, ' ').trim()
    if (text.trim() === '') continue
    if (!match) {
      open.length = 0
      const branch: Branch = { line: { ...line, text: text.trim() }, depth: 0, parent: null }
      branches.push(branch)
      open.push({ indent: -1, branch })
      continue
    }
    while (open.length > 0 && (open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const parent = open.at(-1)?.branch ?? null
    const branch: Branch = { line: { ...line, text: text.trim() }, depth: (parent?.depth ?? 0) + 1, parent }
    branches.push(branch)
    open.push({ indent, branch })
  }
  return branches
}
