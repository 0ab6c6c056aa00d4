import { parseDocument } from '@sprint/parser'

/** The items of a document, each in one line: line, id, title, type, points, hours, priority, owner, status. */
export function itemLines(text: string): string[] {
  return parseDocument(text, { path: 'sprint.md' }).sprint.items.map((item) =>
    [item.source.line, item.id, item.title, item.type, item.points, item.hours, item.priority, item.owner, item.status]
      .map((value) => value ?? '-')
      .join(' | '),
  )
}
