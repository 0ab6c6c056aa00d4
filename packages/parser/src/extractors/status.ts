import { sprintStatusOf } from '../meaning/sprint-status.js'
import type { Extractor } from './extractor.js'

/** The status of the sprint, from a status field or a headline. */
export const status: Extractor<'status'> = {
  key: 'status',
  extract: (context) => ({ value: sprintStatusOf(context) }),
}
