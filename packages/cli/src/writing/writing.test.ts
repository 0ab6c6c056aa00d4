import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { originOf, stamp } from './provenance.js'
import { reportName } from './report-name.js'

const REPORT = '---\nkind: final\nsprint: "7"\n---\n\n# Sprint 7\n'

describe('where a text comes from', () => {
  test('a stamped report is generated, until somebody edits it', () => {
    expect(originOf(stamp(REPORT))).toBe('generated')
    expect(originOf(stamp(REPORT).replace('# Sprint 7', '# Sprint 8'))).toBe('edited')
    expect(originOf(REPORT)).toBe('foreign')
  })

  test('a body that talks of our mark is still foreign', () => {
    const notes = '# Notes\n\ngenerator: sprint-report\ndigest: 0123456789abcdef\n'
    expect(originOf(notes)).toBe('foreign')
    expect(originOf(stamp(`---\nkind: final\n---\n${notes}`))).toBe('generated')
  })

  test('JSON and text without front matter are marked as well', () => {
    expect(JSON.parse(stamp('{\n  "kind": "final"\n}\n'))).toMatchObject({ generator: 'sprint-report', kind: 'final' })
    expect(originOf(stamp('{\n  "kind": "final"\n}\n'))).toBe('generated')
    expect(originOf(stamp('Our own template\n'))).toBe('generated')
  })

  test('whatever the report says, and whatever is added to it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ minLength: 1 }), (body, more) => {
        const text = stamp(`---\nkind: final\n---\n${body.replaceAll('\r', '')}`)
        expect(originOf(text)).toBe('generated')
        expect(originOf(`${text}${more.replaceAll('\r', '.')}`)).toBe('edited')
      }),
    )
  })
})

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
