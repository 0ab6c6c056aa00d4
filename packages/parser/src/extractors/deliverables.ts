import { readDeliverables } from './deliverables/read-deliverables.js'
import type { Extractor } from './extractor.js'

/** What the sprint hands over. */
export const deliverables: Extractor<'deliverables'> = { key: 'deliverables', extract: readDeliverables }
