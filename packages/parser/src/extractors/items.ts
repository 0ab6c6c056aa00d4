import type { Extractor } from './extractor.js'

/** Units of work: stories, tasks, bugs, epics, priority blocks, tracks. */
export const items: Extractor<'items'> = { key: 'items', extract: (context) => context.items() }
