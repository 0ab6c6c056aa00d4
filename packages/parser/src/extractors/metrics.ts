import type { Extractor } from './extractor.js'
import { readMetrics } from './metrics/read-metrics.js'

/** Figures that the sprint is measured by. */
export const metrics: Extractor<'metrics'> = { key: 'metrics', extract: readMetrics }
