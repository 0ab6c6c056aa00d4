import type { Entry, Field, Section } from './outline.js'

/** Parts of an outline while they are being filled; handed out as their read-only selves. */
export type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] }
export type OpenSection = Open<Section>
export type OpenEntry = Open<Entry>
export type OpenField = Open<Field>

/** What a block stands in. */
export interface Scope {
  readonly section: OpenSection
  readonly entry: OpenEntry | null
  readonly isQuoted: boolean
}
