import type { Extractor } from './extractor.js'

/** What kind of document it is. */
export const kind: Extractor<'kind'> = { key: 'kind', extract: (context) => ({ value: context.kind() }) }
