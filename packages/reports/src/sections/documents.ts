import template from '../../templates/partials/documents.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the report was written from. */
export const documents = section('documents', template, (_, { documents: all, messages }) =>
  tableOf(
    all.map(({ path, kind, date }) => ({
      path,
      kind,
      date,
      source: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    })),
    { path: messages.labels.document, kind: [messages.labels.kind, 'word'], date: messages.labels.date },
  ),
)
