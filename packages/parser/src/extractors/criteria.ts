import { readCriteria } from './criteria/read-criteria.js'
import type { Extractor } from './extractor.js'

/** Conditions of success, of readiness, of being done, and what is to be validated. */
export const criteria: Extractor<'criteria'> = { key: 'criteria', extract: readCriteria }
