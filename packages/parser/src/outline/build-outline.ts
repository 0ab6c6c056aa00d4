import type { Source } from '@sprint/core'
import type {
  BlockContent,
  Code,
  DefinitionContent,
  ListItem,
  Paragraph as MdastParagraph,
  Nodes,
  Root,
  RootContent,
} from 'mdast'
import { hasWord } from '../pattern/has-letter.js'
import { readBranches } from './branches.js'
import { readFrontMatter } from './front-matter.js'
import { inlineLines } from './inline-line.js'
import { labelsApart } from './labels-apart.js'
import { lineFields } from './line-fields.js'
import {
  type Block,
  BOLD_LEVEL,
  type Entry,
  type Fence,
  type Field,
  type Line,
  type List,
  type Outline,
  type Paragraph,
  type Section,
  type Table,
} from './outline.js'
import type { Places } from './places.js'
import { plainLine } from './plain-line.js'

/** Sections, entries and outlines while they are being filled; handed out as their read-only selves. */
type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
type OpenSection = Open<Section>
type OpenEntry = Open<Entry>

/** What is wrong with the front matter, for the runner to report. */
export interface OutlineProblem {
  readonly reason: string
  readonly source: Source
}

export interface BuiltOutline {
  readonly outline: Outline
  readonly problems: readonly OutlineProblem[]
}

// Code in these languages, or in none, may be a form or a plan; in any other it is code.
const PROSE_LANGUAGES = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown'])

/**
 * The structure of a document: sections, lines, fields, entries, tables, trees.
 *
 * @param tree the parsed Markdown
 * @param lines the lines of its text
 * @param places where positions of the text stand in the file
 * @param linesOf makes lines of inline content
 */
export function buildOutline(
  tree: Root,
  lines: readonly string[],
  places: Places,
  linesOf = inlineLines,
): BuiltOutline {
  return new OutlineBuilder(tree, lines, places, linesOf).build()
}

interface Scope {
  readonly section: OpenSection
  readonly entry: OpenEntry | null
  readonly isQuoted: boolean
}

class OutlineBuilder {
  private readonly sections: OpenSection[] = []
  private readonly blocks: Block[] = []
  private readonly entries: OpenEntry[] = []
  private readonly tables: Table[] = []
  private readonly fences: Fence[] = []
  private readonly fields: Field[] = []
  private readonly problems: OutlineProblem[] = []
  private readonly root: OpenSection
  private section: OpenSection

  constructor(
    private readonly tree: Root,
    private readonly lines: readonly string[],
    private readonly places: Places,
    private readonly linesOf: typeof inlineLines,
  ) {
    this.root = this.openSection(0, plainLine('', places.line(1)), null)
    this.section = this.root
  }

  build(): BuiltOutline {
    const nodes = labelsApart(this.tree.children, this.lines)
    nodes.forEach((node, index) => {
      this.topLevel(node, nodes[index + 1])
    })
    this.closeSections(0, this.lines.length)
    const { path } = this.root.heading.source
    const { root, sections, blocks, entries, tables, fences, fields, lines, tree, places } = this
    return {
      outline: { path, root, sections, blocks, entries, tables, fences, fields, lines, tree, places },
      problems: this.problems,
    }
  }

  private topLevel(node: RootContent, next: RootContent | undefined): void {
    if (node.type === 'heading') {
      const [line = plainLine('', this.places.of(node.position))] = this.linesOf(
        node.children,
        startLine(node),
        this.places.line,
      )
      this.enter(node.depth, { ...line, source: this.places.of(node.position) })
      return
    }
    if (node.type === 'thematicBreak') {
      this.leaveBold(startLine(node) - 1)
      return
    }
    if (node.type === 'yaml') {
      this.frontMatter(node.value, startLine(node))
      return
    }
    const heading = node.type === 'paragraph' ? this.boldHeading(node, next) : undefined
    if (heading) this.enter(BOLD_LEVEL, heading)
    else this.block(node, { section: this.section, entry: null, isQuoted: false })
  }

  /** A paragraph of one bold line that something stands beneath. */
  private boldHeading(node: MdastParagraph, next: RootContent | undefined): Line | undefined {
    if (!node.children.some((child) => child.type === 'strong')) return undefined
    const [line, second] = this.linesOf(node.children, startLine(node), this.places.line)
    if (!line || second || !isAllBold(line)) return undefined
    const fields = lineFields(line)
    if (fields.some((field) => field.value !== '') && !(next && holdsContent(next))) return undefined
    return line
  }

  private enter(level: number, heading: Line): void {
    const before = heading.source.line - 1
    this.closeSections(level, before)
    const section = this.openSection(level, heading, this.section)
    this.section.children.push(section)
    this.section = section
  }

  private leaveBold(line: number): void {
    if (this.section.level === BOLD_LEVEL) this.closeSections(BOLD_LEVEL, line)
  }

  private closeSections(level: number, lastLine: number): void {
    while (this.section.level >= level) {
      this.section.endLine = Math.max(lastLine, this.section.heading.source.line)
      if (!this.section.parent) return
      const { parent } = this.section
      const open = this.sections[parent.index]
      if (!open) return
      this.section = open
    }
  }

  private openSection(level: number, heading: Line, parent: OpenSection | null): OpenSection {
    const index = this.sections.length
    const section: OpenSection = {
      kind: 'section',
      level,
      heading,
      parent,
      children: [],
      blocks: [],
      fields: [],
      index,
      endLine: heading.source.line,
    }
    this.sections.push(section)
    return section
  }

  private block(node: RootContent | BlockContent | DefinitionContent, scope: Scope): void {
    switch (node.type) {
      case 'paragraph':
        this.add(this.paragraph(node.children, node, scope), scope)
        break
      case 'heading': // inside a quote or an entry it opens no section
        this.add(this.paragraph(node.children, node, scope), scope)
        break
      case 'list':
        this.list(node, scope)
        break
      case 'table': {
        const [head, ...rows] = node.children.map((row) => ({
          cells: row.children.map((cell) => {
            const [line = plainLine('', this.places.of(cell.position))] = this.linesOf(
              cell.children,
              startLine(cell),
              this.places.line,
            )
            return { line, source: this.places.of(cell.position) }
          }),
          source: this.places.of(row.position),
        }))
        const table: Table = { kind: 'table', header: head?.cells ?? [], rows, ...this.base(node, scope) }
        this.tables.push(table)
        this.add(table, scope)
        break
      }
      case 'code':
        this.fence(node, scope)
        break
      case 'blockquote':
        for (const child of node.children) this.block(child, { ...scope, isQuoted: true })
        break
      case 'html':
        this.add({ kind: 'markup', text: node.value, ...this.base(node, scope) }, scope)
        break
    }
  }

  private base(node: Nodes, scope: Scope) {
    return {
      section: scope.section,
      entry: scope.entry,
      isQuoted: scope.isQuoted,
      source: this.places.of(node.position),
    }
  }

  private add(block: Block, scope: Scope): void {
    this.blocks.push(block)
    if (scope.entry) scope.entry.blocks.push(block)
    else scope.section.blocks.push(block)
  }

  private paragraph(children: MdastParagraph['children'], node: Nodes, scope: Scope): Paragraph {
    const lines = this.linesOf(children, startLine(node), this.places.line)
    const fields = this.readFields(lines, scope)
    return { kind: 'paragraph', lines, fields, ...this.base(node, scope) }
  }

  /** Fields of consecutive lines; a line without one continues the value above it. */
  private readFields(lines: readonly Line[], scope: Scope, inFence = false): Field[] {
    const fields: Open<Field>[] = []
    for (const line of lines) {
      const found = lineFields(line)
      for (const { key, value, isBold } of found) {
        const form = inFence ? 'fence' : isBold ? 'bold' : 'plain'
        fields.push({
          key,
          value,
          line,
          more: [],
          section: scope.section,
          entry: scope.entry,
          form,
          source: line.source,
        })
      }
      const last = fields.at(-1)
      if (found.length === 0 && last && !inFence) {
        last.more.push(line)
        last.value = last.value === '' ? line.text : `${last.value} ${line.text}`
      }
    }
    this.fields.push(...fields)
    if (!inFence) (scope.entry ?? scope.section).fields.push(...fields)
    return fields
  }

  private list(node: Extract<RootContent, { type: 'list' }>, scope: Scope): void {
    const entries: OpenEntry[] = []
    const list: List = { kind: 'list', isOrdered: node.ordered === true, entries, ...this.base(node, scope) }
    this.add(list, scope)
    node.children.forEach((item, index) => {
      const ordinal = node.ordered ? (node.start ?? 1) + index : null
      entries.push(this.entry(item, ordinal, scope))
    })
    if (scope.entry) scope.entry.children.push(...entries)
    else if (entries.every((entry) => entry.fields.length > 0 && entry.checked === null && entry.children.length === 0))
      scope.section.fields.push(...entries.flatMap((entry) => entry.fields))
  }

  private entry(item: ListItem, ordinal: number | null, scope: Scope): OpenEntry {
    const [first, ...others] = item.children
    const isText = first?.type === 'paragraph'
    const texts = isText ? this.linesOf(first.children, startLine(first), this.places.line) : []
    const [line = plainLine('', this.places.line(startLine(item))), ...more] = texts
    const entry: OpenEntry = {
      kind: 'entry',
      line,
      more,
      checked: item.checked ?? null,
      ordinal,
      depth: scope.entry ? scope.entry.depth + 1 : 0,
      parent: scope.entry,
      children: [],
      section: scope.section,
      blocks: [],
      fields: [],
      source: line.source,
    }
    this.entries.push(entry)
    const inside: Scope = { ...scope, entry }
    this.readFields(texts, inside)
    for (const child of isText ? others : item.children) this.block(child, inside)
    return entry
  }

  private fence(node: Code, scope: Scope): void {
    const { source } = this.base(node, scope)
    const lines = node.value
      .split('\n')
      .map((text, index) => plainLine(text, this.places.line(startLine(node) + 1 + index)))
    const isProse = PROSE_LANGUAGES.has((node.lang ?? '').toLowerCase())
    const branches = isProse ? readBranches(lines) : []
    const fields = isProse
      ? this.readFields(branches.length > 0 ? branches.map((branch) => branch.line) : lines, scope, true)
      : []
    const fence: Fence = {
      kind: 'fence',
      lang: node.lang ?? null,
      isCode: !isProse,
      lines,
      branches,
      fields,
      section: scope.section,
      entry: scope.entry,
      isQuoted: scope.isQuoted,
      source,
    }
    this.fences.push(fence)
    this.add(fence, scope)
  }

  private frontMatter(yaml: string, line: number): void {
    const { values, problem } = readFrontMatter(yaml)
    if (problem) this.problems.push({ reason: problem.reason, source: this.places.line(line + problem.line) })
    for (const { key, value, line: at } of values) {
      const field: Field = {
        key,
        value,
        line: null,
        more: [],
        section: this.root,
        entry: null,
        form: 'front-matter',
        source: this.places.line(line + at),
      }
      this.fields.push(field)
      this.root.fields.push(field)
    }
  }
}

function startLine(node: Nodes): number {
  return node.position?.start.line ?? 1
}

function isAllBold(line: Line): boolean {
  if (line.strong.length === 0) return false
  let rest = line.text
  for (const span of [...line.strong].reverse()) rest = rest.slice(0, span.start) + rest.slice(span.end)
  return !hasWord(rest)
}

/** Whether a block is content that a bold line in front of it can be the heading of. */
function holdsContent(node: RootContent): boolean {
  if (node.type === 'list' || node.type === 'table' || node.type === 'code') return true
  return node.type === 'paragraph' && node.children[0]?.type !== 'strong'
}
