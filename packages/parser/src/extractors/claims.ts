import { agenda } from './claims/agenda.js'
import { aim } from './claims/aim.js'
import { all } from './claims/all.js'
import { area } from './claims/area.js'
import { below } from './claims/below.js'
import { box } from './claims/box.js'
import { by } from './claims/by.js'
import type { ClaimReader } from './claims/claim-reader.js'
import { count } from './claims/count.js'
import { estimates } from './claims/estimates.js'
import { file } from './claims/file.js'
import { fileSize } from './claims/file-size.js'
import { fileUse } from './claims/file-use.js'
import { hours } from './claims/hours.js'
import { id } from './claims/id.js'
import { listCount } from './claims/list-count.js'
import { none } from './claims/none.js'
import { option } from './claims/option.js'
import { percentage } from './claims/percentage.js'
import { phaseId } from './claims/phase-id.js'
import { placeholder } from './claims/placeholder.js'
import { plannedTests } from './claims/planned-tests.js'
import { points } from './claims/points.js'
import { priority } from './claims/priority.js'
import { readiness } from './claims/readiness.js'
import { reference } from './claims/reference.js'
import { start } from './claims/start.js'
import { status } from './claims/status.js'
import { testCount } from './claims/test-count.js'
import { threshold } from './claims/threshold.js'
import { tick } from './claims/tick.js'
import { tickCount } from './claims/tick-count.js'
import { total } from './claims/total.js'
import { weekday } from './claims/weekday.js'
import { worklist } from './claims/worklist.js'
import type { Extractor } from './extractor.js'

const READERS: readonly ClaimReader[] = [
  worklist,
  phaseId,
  estimates,
  by,
  below,
  all,
  aim,
  agenda,
  area,
  box,
  count,
  file,
  fileSize,
  fileUse,
  hours,
  id,
  listCount,
  none,
  option,
  percentage,
  placeholder,
  plannedTests,
  points,
  priority,
  readiness,
  reference,
  start,
  status,
  testCount,
  threshold,
  tick,
  tickCount,
  total,
  weekday,
]

/** What the document states that can be recomputed: weekdays, totals, shares, limits, boxes, files. */
export const claims: Extractor<'claims'> = {
  key: 'claims',
  extract(context) {
    const value = READERS.flatMap((read) => read(context)).sort(
      (a, b) => a.source.line - b.source.line || a.source.column - b.source.column,
    )
    return { value }
  },
}
