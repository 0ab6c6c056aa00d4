import { readEvents } from './events/read-events.js'
import type { Extractor } from './extractor.js'

/** Ceremonies, checkpoints, points on the timeline. */
export const events: Extractor<'events'> = { key: 'events', extract: readEvents }
