import type { Metric } from '@sprint/core'
import type { Extraction, ParseContext } from '../extractor.js'
import { metricFields } from './metric-fields.js'
import { metricRows } from './metric-rows.js'
import { thresholdMetrics } from './threshold-metrics.js'

/**
 * The metrics of a document: rows of tables that hold targets against what was reached, fields beneath a heading of
 * metrics, and the limits that success criteria set.
 */
export function readMetrics(context: ParseContext): Extraction<Metric[]> {
  const found = [...metricRows(context), ...metricFields(context), ...thresholdMetrics(context)]
  return { value: found.sort((a, b) => a.source.line - b.source.line || a.source.column - b.source.column) }
}
