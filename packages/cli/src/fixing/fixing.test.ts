import { parseDocument } from '@sprint/parser'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { review as reviewWith } from '../checking/review.js'
import type { ReadDocument } from '../input/read-documents.js'
import { NOTHING_SET } from '../input/rule-settings.js'
import { fixAll } from './fix-all.js'

const row = fc.record({ points: fc.integer({ min: 1, max: 21 }), hours: fc.integer({ min: 1, max: 40 }) })
const share = fc
  .integer({ min: 2, max: 60 })
  .chain((whole) => fc.record({ whole: fc.constant(whole), part: fc.nat(whole), percent: fc.nat(100) }))
const plan = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 6 }),
  points: fc.integer({ min: 1, max: 60 }),
  hours: fc.integer({ min: 1, max: 99 }),
  shares: fc.array(share, { maxLength: 3 }),
  title: fc.constantFrom('Tables', 'Größe', 'âœ… Done â†’ more', '菜单', '🏁\t|'),
})
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never

const writers: readonly ((text: string) => Uint8Array)[] = [
  (text) => Buffer.from(text),
  (text) => Buffer.from(`\uFEFF${text}`),
  (text) => Buffer.from(text.replaceAll('\n', '\r\n')),
  (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  (text) => Buffer.from(text, 'latin1'),
]

function write({ rows, points, hours, shares, title }: Plan): string {
  const cells = rows.map((one, at) => `| S-${at} | Table ${title} | ${one.points} | ${one.hours} h |`)
  const total = `| **Total** | | **${points}** | ${hours} h |`
  const said = shares.map(({ part, whole, percent }) => `Menus: ${part}/${whole} (${percent}%)\n`)
  return [
    `# Sprint 7: ${title}\n`,
    '| ID | Story | Points | Hours |',
    '| --- | --- | --- | --- |',
    ...cells,
    total,
    '',
    ...said,
  ].join('\n')
}

const review = (documents: readonly ReadDocument[]) => reviewWith(documents, NOTHING_SET).messages
const read = (bytes: Uint8Array): ReadDocument => ({ document: parseDocument(bytes, { path: 'plan.md' }), bytes })
const withoutDigits = (bytes: Uint8Array) =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\d\0]/g, '')
const fixable = (document: ReadDocument) => review([document]).filter(({ fix }) => fix !== null)

test('fixing is done once, changes nothing but the figures, and leaves none of what it fixed', () => {
  fc.assert(
    fc.property(plan, fc.constantFrom(...writers), (said, writer) => {
      const before = read(writer(write(said)))
      const wrong = fixable(before)
      const [{ after, fixes } = { after: before, fixes: 0 }] = fixAll([before], review)
      expect(fixes).toBeGreaterThanOrEqual(wrong.length > 0 ? 1 : 0)
      expect(withoutDigits(after.bytes)).toBe(withoutDigits(before.bytes))
      expect(fixable(after)).toEqual([])
      expect(fixAll([after], review)[0]?.fixes).toBe(0)
      const keys = review([after]).map(({ ruleId, line }) => `${ruleId} ${line}`)
      for (const { ruleId, line } of wrong) expect(keys).not.toContain(`${ruleId} ${line}`)
      const old = review([before]).map(({ ruleId, line }) => `${ruleId} ${line}`)
      for (const key of keys) expect(old).toContain(key)
    }),
    { numRuns: 30 },
  )
})

test('any bytes are fixed or left alone', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (noise) => {
      const table = '| ID | Points |\n| --- | --- |\n| S-1 | 3 |\n| S-2 | 4 |\n| Total | 9 |\n\n'
      const before = read(Buffer.concat([Buffer.from(table), noise]))
      const [{ after } = { after: before }] = fixAll([before], review)
      expect(withoutDigits(after.bytes)).toBe(withoutDigits(before.bytes))
    }),
  )
})
