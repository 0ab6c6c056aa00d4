import type { english } from './en/index.js'

/** Everything that a report says in words of its own, in one language. English says what there is to say. */
export type Messages = typeof english
