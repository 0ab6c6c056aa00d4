import { bareText } from '../../meaning/bare-text.js'
import type { Block, Field } from '../../outline/outline.js'
import type { ParseContext } from '../extractor.js'
import { isAboutTests, scopeAbove } from './from-lines.js'
import { NO_COUNTS, namedCounts, stateNamed } from './named-counts.js'
import { type Mention, mentionOf } from './run.js'
import { roleOfTests } from './test-role.js'

/** A mention with the lines that it was put together from. */
export interface FieldMention {
  readonly mention: Mention
  readonly lines: readonly number[]
}

/**
 * Test counts that stand below one another, each with its name.
 *
 * ```text
 * > | - **Total tests**: 482
 *                        ^^^
 * > | - **Passing**: 481 (99.8%)
 *                    ^^^
 * > | - **Failing**: 1
 *                    ^
 * ```
 */
export function fromFields(context: ParseContext): FieldMention[] {
  return context.outline.blocks.flatMap((block): FieldMention[] => {
    const { section, entry } = block
    if (context.meaningOf(section).roles.includes('template')) return []
    const named = fieldsOf(block).flatMap((field) => {
      const state = stateNamed(context, bareText(field.key))
      return state ? [{ ...field, state }] : []
    })
    const states = new Set(named.map(({ state }) => state))
    const [first] = named
    // Two runs below one another would have each name twice.
    if (!first || states.size < 2 || states.size < named.length || !speaksOfTests(context, block, named)) return []
    const counts = namedCounts(named.map(({ state, value }) => ({ state, value: bareText(value) })))
    if (!counts) return []
    const stated = { ...NO_COUNTS, ...counts }
    const mention = mentionOf(
      stated,
      roleOfTests(context, stated, { section, entry }),
      block,
      first.source,
      scopeAbove(context, { section, entry }),
    )
    return [{ mention, lines: named.map(({ source }) => source.line) }]
  })
}

function fieldsOf(block: Block): readonly Field[] {
  if (block.kind === 'paragraph') return block.fields
  return block.kind === 'list' ? block.entries.flatMap(({ fields: [field] }) => field ?? []) : []
}

function speaksOfTests(context: ParseContext, { section }: Block, fields: readonly Field[]): boolean {
  const namesTests = ({ key }: Field) =>
    context.lexicon.tests.find(bareText(key)).some(({ meaning }) => meaning === 'tests')
  return isAboutTests(context, section) || fields.some(namesTests)
}
