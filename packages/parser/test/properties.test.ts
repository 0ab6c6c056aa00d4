import type { Source, SprintDocument } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EXTRACTORS } from '../src/extractors/index.js'
import { plans } from './plans.js'

const read = (text: string | Uint8Array) => parseDocument(text, { path: 'sprint.md' })

/** What a document says, without where it says it. */
function facts(document: SprintDocument): unknown {
  return JSON.parse(
    JSON.stringify({ ...document, notUnderstood: [], coverage: null, encoding: null, messages: [] }, (key, value) =>
      key === 'source' || key === 'places' || key === 'word' || key === 'mentions' ? undefined : value,
    ),
  )
}

function sourcesIn(value: unknown): Source[] {
  if (Array.isArray(value)) return value.flatMap(sourcesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('path' in value && 'line' in value && 'endLine' in value) return [value as Source]
  return Object.values(value).flatMap(sourcesIn)
}

// Pieces that documents are made of, whole and broken, so that random ones come near to real ones.
const piece = fc.oneof(
  fc.constantFrom(...plans.flatMap((plan) => plan.split('\n'))),
  fc.constantFrom(
    '',
    '---',
    '```',
    '| a | b |',
    '|---|',
    '- [ ] ',
    '- [x] done',
    '**Status:**',
    '# ',
    '├─ x',
    '<!--',
    '> ',
    '\t',
    '1. ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
const anyDocument = fc.array(piece, { maxLength: 40 }).map((lines) => lines.join('\n'))

describe('any input', () => {
  test('is read without an error, and every place lies inside the file', () => {
    fc.assert(
      fc.property(anyDocument, (text) => {
        const document = read(text)
        const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
        for (const source of sourcesIn([document.sprint, document.claims, document.notUnderstood])) {
          expect(source.line).toBeGreaterThanOrEqual(1)
          expect(source.endLine).toBeLessThanOrEqual(lines.length)
          expect(source.endLine).toBeGreaterThanOrEqual(source.line)
          expect(source.column).toBeLessThanOrEqual((lines[source.line - 1]?.length ?? 0) + 1)
          expect(source.endColumn).toBeLessThanOrEqual((lines[source.endLine - 1]?.length ?? 0) + 1)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('may be any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(read(bytes).path).toBe('sprint.md')
      }),
    )
  })

  test('may nest without end', () => {
    for (const mark of ['> ', '- ', '[', '*a **b ', '<b>']) {
      expect(read(mark.repeat(20_000)).path).toBe('sprint.md')
    }
  })
})

describe.each(plans.map((plan, index) => ({ name: plan.split('\n')[0] ?? String(index), plan })))(
  '$name',
  ({ plan }) => {
    const before = facts(read(plan))

    test.each([
      ['Windows line ends', plan.replaceAll('\n', '\r\n')],
      ['a byte order mark', `\uFEFF${plan}`],
      ['a missing line end', plan.trimEnd()],
      ['asterisks as list marks', plan.replace(/^(\s*)- /gmu, '$1* ')],
      [
        'blanks in the cells of tables',
        plan.replace(/^\|(.+)\|$/gmu, (_, row: string) => `|${row.replaceAll('|', '  |  ')}|`),
      ],
    ])('says the same with %s', (_, changed) => {
      expect(facts(read(changed))).toEqual(before)
    })

    test('says the same as bytes', () => {
      expect(facts(read(new TextEncoder().encode(plan)))).toEqual(before)
    })

    test('says the same whatever the order of the extractors', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(Object.entries(EXTRACTORS), { minLength: Object.keys(EXTRACTORS).length }),
          (entries) => {
            const shuffled = parseDocument(plan, { path: 'sprint.md', extractors: Object.fromEntries(entries) })
            expect(facts(shuffled)).toEqual(before)
          },
        ),
        { numRuns: 10 },
      )
    })
  },
)
