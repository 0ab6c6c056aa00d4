import { readEscalations } from './escalations/read-escalations.js'
import type { Extractor } from './extractor.js'

/** What is done when something goes wrong, and who is told. */
export const escalations: Extractor<'escalations'> = { key: 'escalations', extract: readEscalations }
