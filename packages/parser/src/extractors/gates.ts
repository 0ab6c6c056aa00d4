import type { Extractor } from './extractor.js'
import { readGates } from './gates/read-gates.js'

/** Points that work may not pass before their checks hold. */
export const gates: Extractor<'gates'> = { key: 'gates', extract: readGates }
