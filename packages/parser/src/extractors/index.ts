import { checklist } from './checklist.js'
import type { Draft, Extractor } from './extractor.js'
import { groups } from './groups.js'
import { items } from './items.js'
import { kind } from './kind.js'

/** Every extractor by the key that it fills. */
export const EXTRACTORS: { readonly [K in keyof Draft]?: Extractor<K> } = {
  checklist,
  groups,
  items,
  kind,
}
