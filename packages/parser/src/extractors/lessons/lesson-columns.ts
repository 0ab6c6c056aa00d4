import { bareText } from '../../meaning/bare-text.js'
import type { ParseContext } from '../extractor.js'
import type { Found } from './labelled-lessons.js'
import { LIST_OF } from './lesson-lists.js'

/** A table with a column for each list: `| Start | Stop | Continue |`. */
export function lessonColumns(context: ParseContext): Found[] {
  return context.outline.tables.flatMap(({ header, rows, section }) => {
    const lists = header.map(({ line }) => {
      const role = context.lexicon.sections.whole(bareText(line.text))
      return role && LIST_OF.get(role)
    })
    if (lists.filter((list) => list !== undefined).length < 2 || context.meaningOf(section).roles.includes('template'))
      return []
    return rows.flatMap(({ cells }) =>
      cells.flatMap(({ line, source }, index): Found[] => {
        const list = lists[index]
        const text = bareText(line.text)
        if (!list || text === '') return []
        return [{ list, statement: { text, line, source, fields: [], entry: null, row: null, section } }]
      }),
    )
  })
}
