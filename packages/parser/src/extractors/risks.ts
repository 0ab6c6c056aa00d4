import type { Extractor } from './extractor.js'
import { readRisks } from './risks/read-risks.js'

/** What may go wrong, with how bad and how likely it is. */
export const risks: Extractor<'risks'> = { key: 'risks', extract: readRisks }
