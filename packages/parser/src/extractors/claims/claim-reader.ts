import type { Claim } from '@sprint/core'
import type { ParseContext } from '../extractor.js'

/** Reads the claims of one kind. */
export type ClaimReader = (context: ParseContext) => Claim[]
