import type { Extractor } from './extractor.js'
import { readHandoffs } from './handoffs/read-handoffs.js'

/** Work passing from one hand to another. */
export const handoffs: Extractor<'handoffs'> = { key: 'handoffs', extract: readHandoffs }
