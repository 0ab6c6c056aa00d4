import type { ItemType } from '@sprint/core'

const ID_TYPES: readonly (readonly [RegExp, ItemType])[] = [
  [/^(?:US|STORY)[-_]?[\d\p{Lu}]/iu, 'story'],
  [/^(?:BUG|DEFECT)[-_]?\d/iu, 'bug'],
  [/^EPIC[-_]?\d/iu, 'epic'],
  [/^(?:TASK|T)[-_]?\d/iu, 'task'],
  [/^SPIKE[-_]?\d/iu, 'spike'],
]

/** What the letters of an id say of the unit: `US-4` is a story, `BUG-7` a bug. */
export function typeOfId(id: string | null): ItemType | undefined {
  return ID_TYPES.find(([pattern]) => pattern.test(id ?? ''))?.[1]
}
