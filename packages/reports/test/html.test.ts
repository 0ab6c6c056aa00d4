import fc from 'fast-check'
import type { Nodes, Root } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { renderHtml } from '../src/html/index.js'
import { finalReport } from '../src/index.js'
import { finding } from './support/entries.js'
import { giftCards } from './support/gift-cards.js'
import { hostileText } from './support/markdown.js'
import { replaceText } from './support/replace-text.js'

const OPTIONS = { date: '2026-03-11' } as const
const page = renderHtml(finalReport(giftCards, OPTIONS), { reportPath: 'docs/sprint-14/final.html' })

function elementsOf(node: Nodes | Root): { tag: string; properties: Readonly<Record<string, unknown>> }[] {
  const own = node.type === 'element' ? [{ tag: node.tagName, properties: node.properties }] : []
  return 'children' in node ? [...own, ...node.children.flatMap(elementsOf)] : own
}

function readHtml(html: string) {
  return elementsOf(unified().use(rehypeParse).parse(html))
}

describe('a report as HTML', () => {
  test('is a page with a language and a title that needs no other file', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en">/)
    expect(page).toContain('<title>Sprint 14: Gift cards at the checkout — Final report</title>')
    const elements = readHtml(page)
    expect(elements.filter(({ tag }) => ['script', 'link', 'img', 'iframe'].includes(tag))).toEqual([])
    expect(elements.filter(({ properties }) => 'src' in properties)).toEqual([])
  })

  test('holds its charts as drawings, each with a name', () => {
    const charts = readHtml(page).filter(({ tag }) => tag === 'svg')
    expect(charts.length).toBeGreaterThan(2)
    for (const { properties } of charts) expect(properties).toMatchObject({ role: 'img' })
    expect(page).not.toContain('sprint-chart\n')
    expect(page).not.toContain('mermaid')
  })

  test('can be read on a small window: ids and dates stay whole, charts are moved with the keyboard like tables', () => {
    expect(page).toMatch(/<td class="one-word"[^>]*><a href="plan\.md#L14">GC-1<\/a><\/td>/)
    expect(page).toMatch(/<td class="one-word"[^>]*>2026-03-1\d<\/td>/)
    const rule = finding({ ruleId: 'missing-owner', reason: 'Unexpected item without owner' }, 40)
    const found = renderHtml(finalReport(giftCards, { ...OPTIONS, findings: [rule] }), { reportPath: 'final.html' })
    expect(found).toContain('<td class="one-word">missing-owner</td>')
    expect(found).toMatch(/<td class="one-word"><a [^>]*>plan\.md:40<\/a><\/td>/)
    for (const { properties } of readHtml(page).filter(({ tag }) => tag === 'figure'))
      expect(properties).toMatchObject({ tabIndex: 0 })
  })

  test('leads to the lines of the documents and to its own headings', () => {
    expect(page).toContain('<a href="plan.md#L14">GC-1</a>')
    const elements = readHtml(page)
    const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const { properties } of elements) {
      if (typeof properties.href === 'string' && properties.href.startsWith('#'))
        expect(ids).toContain(properties.href.slice(1))
    }
  })

  test('has no front matter in sight', () => {
    expect(page).not.toContain('pointsCommitted')
  })

  test('nothing of a document becomes a tag, an attribute or an address', () => {
    const tags = (html: string) => readHtml(html).map(({ tag, properties }) => [tag, Object.keys(properties).sort()])
    const tagsWith = (text: string) => tags(renderHtml(finalReport(replaceText(giftCards, text), OPTIONS)))
    // A command of several lines stands in a block of its own.
    const usual = { short: tagsWith('words'), long: tagsWith('two\nlines') }
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = renderHtml(finalReport(replaceText(giftCards, `a${text}`), OPTIONS))
        // An address that a text shows is a link to just that address.
        if (!/https?:|www\.|@/i.test(text)) expect(tags(html)).toEqual(text.includes('\n') ? usual.long : usual.short)
        for (const { tag, properties } of readHtml(html)) {
          expect(['script', 'iframe', 'object', 'embed', 'form']).not.toContain(tag)
          expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
          if (typeof properties.href === 'string')
            expect(properties.href).not.toMatch(/^\s*(javascript|data|vbscript):/i)
        }
      }),
      { numRuns: 15 },
    )
  })
})
