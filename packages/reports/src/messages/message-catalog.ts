import type { MessageTexts } from '@sprint/core'

/** What the rules say, by rule and by message. The English of it stands beside each rule in the core. */
export type MessageCatalog = Readonly<Record<string, MessageTexts>>
