import type { Heading, Root, RootContent } from 'mdast'
import { KEYS_OF_REPORTS, WORKED_OUT_HEADINGS } from '../lexicon/report-headings.js'
import { readFrontMatter } from './front-matter.js'

// What people write into a report stands between these, wherever it is.
const NOTES = /^<!--\s*\/?sprint:notes\s*-->/

/**
 * A document without what a report has worked out: its summary, its verdict and its next steps repeat in sentences the
 * facts of its tables, and would be read as decisions, tests and work a second time. Any other document stays as it is.
 *
 * @param tree a document
 * @returns the parts that state facts, every heading, and what people have noted
 */
export function statedParts(tree: Root): Root {
  if (!isReport(tree)) return tree
  let [isWorkedOut, isNote] = [false, false]
  const children = tree.children.filter((node) => {
    if (node.type === 'html' && NOTES.test(node.value)) isNote = !node.value.includes('/sprint:')
    if (isNote) return true
    if (node.type !== 'heading' || node.depth > 2) return !isWorkedOut
    isWorkedOut = WORKED_OUT_HEADINGS.has(textOf(node))
    return true
  })
  return { ...tree, children }
}

function isReport({ children: [first] }: Root): boolean {
  if (first?.type !== 'yaml' || !KEYS_OF_REPORTS.every((key) => first.value.includes(key))) return false
  const keys = new Set(frontMatterKeys(first))
  return KEYS_OF_REPORTS.every((key) => keys.has(key))
}

function frontMatterKeys(node: Extract<RootContent, { type: 'yaml' }>): string[] {
  return readFrontMatter(node.value).values.map(({ key }) => key)
}

function textOf({ children }: Heading): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('')
}
