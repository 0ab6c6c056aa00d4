import { parseDocument, versionParser } from '@sprint/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plans } from '../test/plans.js'

const path = 'sprint.md'
const linesOf = (text: string) => text.split('\n')
const someLine = fc.constantFrom(...plans.flatMap(linesOf), '', '```', '- [x] done', '| a | b |', '**Status:** done')
const change = fc.record({ at: fc.nat(80), gone: fc.nat(3), more: fc.array(someLine, { maxLength: 3 }) })

describe('versionParser', () => {
  test('reads each version as it is read by itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.array(change, { maxLength: 5 }), (plan, changes) => {
        const parse = versionParser({ path })
        const version = linesOf(plan)
        expect(parse(plan)).toEqual(parseDocument(plan, { path }))
        for (const { at, gone, more } of changes) {
          version.splice(at, gone, ...more)
          const text = version.join('\n')
          expect(parse(text)).toEqual(parseDocument(text, { path }))
        }
      }),
      { numRuns: 60 },
    )
  })

  test('takes damaged characters and line ends of each version for its own', () => {
    const clean = '# Sprint 4: Suche\n\n## Aufgaben\n\n- ✅ SHOP-1: Suche (3 SP)\n- SHOP-2: Filter (5 SP)\n'
    const versions = [clean, clean.replace('✅', 'âœ…'), clean.replaceAll('\n', '\r\n'), clean]
    const parse = versionParser({ path })
    for (const version of versions) {
      const bytes = new TextEncoder().encode(version)
      expect(parse(bytes)).toEqual(parseDocument(bytes, { path }))
    }
  })
})

describe('only', () => {
  test('reads the parts that are asked for, and leaves the others empty', () => {
    for (const plan of plans) {
      const whole = parseDocument(plan, { path })
      const { kind, date, sprint } = parseDocument(plan, { path, only: ['kind', 'items', 'days'] })
      expect({ kind, items: sprint.items, days: sprint.days }).toEqual({
        kind: whole.kind,
        items: whole.sprint.items,
        days: whole.sprint.days,
      })
      expect([date, sprint.title, sprint.risks]).toEqual([null, null, []])
    }
  })

  test('counts as understood what these parts made use of', () => {
    const plan = '# Sprint 9\n\n- [ ] SHOP-1: Pay by card (3 SP)\n\n## Risks\n\n- The bank is late\n'
    const { coverage } = parseDocument(plan, { path })
    expect(parseDocument(plan, { path, only: ['items'] }).coverage).toEqual({ ...coverage, understood: 1 })
  })
})
