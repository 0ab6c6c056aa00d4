import type { Source } from '../model/place.js'

/** Why something was concluded, and where that is said. */
export interface Reason {
  readonly text: string
  readonly source: Source
}
