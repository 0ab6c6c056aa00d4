import { readDecisions } from './decisions/read-decisions.js'
import type { Extractor } from './extractor.js'

/** Questions put to somebody, and what was decided. */
export const decisions: Extractor<'decisions'> = { key: 'decisions', extract: readDecisions }
