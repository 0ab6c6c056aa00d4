import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { relativePath } from './relative-path.js'

describe('relativePath', () => {
  test.each([
    ['reports/final.md', 'docs/plan.md', '../docs/plan.md'],
    ['docs/reports/final.md', 'docs/plan.md', '../plan.md'],
    ['final.md', 'plan.md', 'plan.md'],
    ['docs/final.md', 'docs/plan.md', 'plan.md'],
    ['docs/plan.md', 'docs/plan.md', 'plan.md'],
    ['', './docs//plan.md', 'docs/plan.md'],
    ['reports/final.md', '../elsewhere/plan.md', '../../elsewhere/plan.md'],
    ['a/b/c.md', 'a/d.md', '../d.md'],
    ['final.md', '/srv/plan.md', '/srv/plan.md'],
    ['final.md', '//evil.example/plan.md', '/evil.example/plan.md'],
  ])('from %s to %s', (from, to, path) => {
    expect(relativePath(from, to)).toBe(path)
  })

  test('leads there from anywhere', () => {
    const path = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(path, path, (from, to) => {
        const way = relativePath(from.join('/'), to.join('/'))
        expect(relativePath('', [...from.slice(0, -1), way].join('/'))).toBe(to.join('/'))
      }),
    )
  })
})
