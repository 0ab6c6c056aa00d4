import { sourceAt } from '@sprint/core/testing'
import { describe, expect, test } from 'vitest'
import { sourceHref } from './source-href.js'

describe('sourceHref', () => {
  test('leads from the report to the line', () => {
    expect(sourceHref(sourceAt(12, 'docs/plan.md'), { reportPath: 'reports/final.md' })).toBe('../docs/plan.md#L12')
  })

  test('leads into a folder that the report stands outside of', () => {
    const folder = '/srv/harbour/shop'
    expect(sourceHref(sourceAt(12, 'docs/plan.md'), { folder, reportPath: '../site/final.md' })).toBe(
      '../shop/docs/plan.md#L12',
    )
    expect(sourceHref(sourceAt(12, '../notes/day.md'), { folder, reportPath: 'final.md' })).toBe('../notes/day.md#L12')
  })

  test('begins with the base where there is one', () => {
    const linkBase = 'https://github.com/harbour/shop/blob/main/'
    expect(sourceHref(sourceAt(3, './docs/plan.md'), { linkBase, reportPath: 'reports/final.md' })).toBe(
      'https://github.com/harbour/shop/blob/main/docs/plan.md#L3',
    )
  })

  test('shows the line of a Markdown file on GitHub', () => {
    expect(sourceHref(sourceAt(3, 'plan.md'), { linkStyle: 'github' })).toBe('plan.md?plain=1#L3')
  })

  test.each([
    ['a space and brackets', 'sprint 9 (final).md', 'sprint%209%20%28final%29.md#L1'],
    ['a scheme', 'javascript:alert(1)', 'javascript%3Aalert%281%29#L1'],
    ['backslashes of Windows', 'docs\\plan.md', 'docs/plan.md#L1'],
    ['a line break and a tag', 'a\n<b>', 'a%0A%3Cb%3E#L1'],
    ['half a character', 'a\uD800.md', 'a.md#L1'],
  ])('makes %s in a path harmless', (_, path, href) => {
    expect(sourceHref(sourceAt(1, path), {})).toBe(href)
  })
})
