import { statedPoints } from '../meaning/stated-points.js'
import type { Extractor } from './extractor.js'

/**
 * The story points that the document states as committed and as completed. A commitment speaks louder than a total;
 * points of single items, of days and tracks, and rates are passed over.
 *
 * ```text
 * > | **Story points completed:** 21 / 55
 *                                 ^^   ^^
 * > | | **Total** | **38.5 SP** |
 *                     ^^^^
 * ```
 */
export const points: Extractor<'points'> = {
  key: 'points',
  extract: (context) => ({ value: statedPoints(context) }),
}
