import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reportName } from './report-name.js'

describe('the name of a report', () => {
  test.each([
    ['12', 'sprint-12-final.md'],
    ['Sprint 12', 'sprint-12-final.md'],
    ['SPRINT-2026.04', 'sprint-2026.04-final.md'],
    ['Спринт 3', 'sprint-спринт-3-final.md'],
    ['../../etc/passwd', 'sprint-etc-passwd-final.md'],
    ['CON', 'sprint-con-final.md'],
    ['', 'sprint-final.md'],
  ])('of sprint %j is %s', (id, name) => {
    expect(reportName(id, 'final', null, 'md')).toBe(name)
  })

  test('never leads out of its folder, and is never too long for a file system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (id) => {
        const name = reportName(id, 'daily', '2026-03-02', 'md')
        expect(name).toMatch(/^sprint-[\p{L}\p{M}\p{N}.-]*daily-2026-03-02\.md$/u)
        expect(name).not.toContain('..')
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255)
      }),
    )
  })
})
