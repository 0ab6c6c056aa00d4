import type { Event } from '@sprint/core'
import { columnsOf } from '../../meaning/columns.js'
import { readMoment, readTimeFrame } from '../../meaning/time-frame.js'
import { unitOnLine } from '../../meaning/unit-above.js'
import { isPlaceholder } from '../../readers/read-placeholder.js'
import { splitRefs } from '../../readers/split-refs.js'
import type { ParseContext } from '../extractor.js'

const MOMENTS = ['date', 'dates', 'day', 'time', 'due', 'start'] as const

/** Rows of tables of meetings or of a schedule, with a column that tells when. */
export function eventRows(context: ParseContext): Event[] {
  const { lexicon, meaningOf } = context
  const frame = readTimeFrame(context)
  return context.outline.tables.flatMap((table) => {
    const { own, roles } = meaningOf(table.section)
    const columns = columnsOf(context, table)
    const isSchedule = own.includes('schedule') || own.includes('meetings') || columns.has('participants')
    if (roles.includes('template') || !isSchedule || !columns.has(...MOMENTS) || columns.has('points', 'priority'))
      return []
    return table.rows.flatMap((row) => {
      const first = columns.keys.findIndex((key) => key === undefined || !isMoment(key))
      const title = columns.text(row, 'title', 'checkpoint', 'name') ?? row.cells[Math.max(first, 0)]?.line.text ?? ''
      const written = [columns.text(row, 'date', 'dates', 'day', 'due', 'start'), columns.text(row, 'time')]
      const at = written.filter((part) => part !== null && !isPlaceholder(part, lexicon)).join(' ')
      if (at === '' || isPlaceholder(title, lexicon) || unitOnLine(context, row.source.line)) return []
      const participants = splitRefs(columns.text(row, 'participants', 'team', 'owner') ?? '')
      return [{ at: readMoment(at, frame, lexicon), title, participants, source: row.source }]
    })
  })
}

const isMoment = (key: string) => MOMENTS.some((moment) => moment === key)
