import template from '../../templates/partials/documents.hbs'
import { tableOf } from '../view/table.js'
import { section } from './section.js'

/** What the report was written from. */
export const documents = section('documents', template, (_, context) =>
  tableOf(
    context.documents.map(({ path, kind, date }) => ({
      path,
      kind,
      date,
      source: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
    })),
    { path: 'Document', kind: ['Kind', 'word'], date: 'Date' },
  ),
)
