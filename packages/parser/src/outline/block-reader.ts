import type { BlockContent, Code, DefinitionContent, List, ListItem, Nodes, Parents, RootContent, Table } from 'mdast'
import { readBranches } from './branches.js'
import { fieldsOfLines } from './fields-of-lines.js'
import type { LinesOfNode } from './lines-of-node.js'
import type { OpenEntry, Scope } from './open.js'
import type { Block, Cell, Entry, Fence, Field, Line, List as OutlineList, Table as OutlineTable } from './outline.js'
import type { Places } from './places.js'
import { plainLine } from './plain-line.js'

// Code in these languages, or in none, may be a form or a plan; in any other it is code.
const PROSE_LANGUAGES = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'md', 'markdown'])

/** Turns the blocks of Markdown into those of an outline, and lists them by kind in document order. */
export class BlockReader {
  readonly blocks: Block[] = []
  readonly entries: Entry[] = []
  readonly tables: OutlineTable[] = []
  readonly fences: Fence[] = []
  readonly fields: Field[] = []

  /**
   * @param places where positions of the text stand in the file
   * @param linesOf makes lines of a node
   */
  constructor(
    private readonly places: Places,
    private readonly linesOf: LinesOfNode,
  ) {}

  read(node: RootContent | BlockContent | DefinitionContent, scope: Scope): void {
    switch (node.type) {
      case 'paragraph':
      case 'heading': // inside a quote or an entry it opens no section
        this.paragraph(node, scope)
        break
      case 'list':
        this.list(node, scope)
        break
      case 'table':
        this.table(node, scope)
        break
      case 'code':
        this.fence(node, scope)
        break
      case 'blockquote':
        for (const child of node.children) this.read(child, { ...scope, isQuoted: true })
        break
      case 'html':
        this.add({ kind: 'markup', text: node.value, ...this.base(node, scope) }, scope)
        break
    }
  }

  private base(node: Nodes, { section, entry, isQuoted }: Scope) {
    return { section, entry, isQuoted, source: this.places.of(node.position) }
  }

  private add(block: Block, { section, entry }: Scope): void {
    this.blocks.push(block)
    const holder = entry ?? section
    holder.blocks.push(block)
  }

  private paragraph(node: Extract<Parents, { type: 'paragraph' | 'heading' }>, scope: Scope): void {
    const lines = this.linesOf(node)
    const fields = this.fieldsIn(lines, scope)
    this.add({ kind: 'paragraph', lines, fields, ...this.base(node, scope) }, scope)
  }

  private fieldsIn(lines: readonly Line[], scope: Scope): Field[] {
    const fields = fieldsOfLines(lines, scope, false)
    this.fields.push(...fields)
    const holder = scope.entry ?? scope.section
    holder.fields.push(...fields)
    return fields
  }

  private list(node: List, scope: Scope): void {
    const entries: OpenEntry[] = []
    const list: OutlineList = { kind: 'list', isOrdered: node.ordered === true, entries, ...this.base(node, scope) }
    this.add(list, scope)
    node.children.forEach((item, index) => {
      entries.push(this.entry(item, node.ordered ? (node.start ?? 1) + index : null, scope))
    })
    if (scope.entry) scope.entry.children.push(...entries)
    else if (entries.every((entry) => entry.fields.length > 0 && entry.checked === null && entry.children.length === 0))
      scope.section.fields.push(...entries.flatMap((entry) => entry.fields))
  }

  private entry(item: ListItem, ordinal: number | null, scope: Scope): OpenEntry {
    const [first, ...others] = item.children
    const texts = first?.type === 'paragraph' ? this.linesOf(first) : []
    const [line = plainLine('', this.places.line(item.position?.start.line ?? 1)), ...more] = texts
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
    this.fieldsIn(texts, inside)
    for (const child of first?.type === 'paragraph' ? others : item.children) this.read(child, inside)
    return entry
  }

  private table(node: Table, scope: Scope): void {
    const cellOf = (cell: Table['children'][number]['children'][number]): Cell => {
      const source = this.places.of(cell.position)
      return { line: this.linesOf(cell)[0] ?? plainLine('', source), source }
    }
    const [head, ...rows] = node.children.map((row) => {
      return { cells: row.children.map(cellOf), source: this.places.of(row.position) }
    })
    const table: OutlineTable = { kind: 'table', header: head?.cells ?? [], rows, ...this.base(node, scope) }
    this.tables.push(table)
    this.add(table, scope)
  }

  private fence(node: Code, scope: Scope): void {
    const firstLine = (node.position?.start.line ?? 1) + 1
    const lines = node.value.split('\n').map((text, index) => plainLine(text, this.places.line(firstLine + index)))
    const isProse = PROSE_LANGUAGES.has((node.lang ?? '').toLowerCase())
    const branches = isProse ? readBranches(lines) : []
    const stated = branches.length > 0 ? branches.map((branch) => branch.line) : lines
    const fields = isProse ? fieldsOfLines(stated, scope, true) : []
    this.fields.push(...fields)
    const base = this.base(node, scope)
    const fence: Fence = { kind: 'fence', lang: node.lang ?? null, isCode: !isProse, lines, branches, fields, ...base }
    this.fences.push(fence)
    this.add(fence, scope)
  }
}
