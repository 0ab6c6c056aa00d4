import { compile } from '@mdx-js/mdx'
import fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { dailyReport, finalReport, render, retrospectiveReport } from '../src/index.js'
import { giftCards } from './support/gift-cards.js'
import { hostileText, readGfm } from './support/markdown.js'
import { replaceText } from './support/replace-text.js'

const OPTIONS = { date: '2026-03-11', previous: giftCards } as const
const REPORTS = [finalReport, dailyReport, retrospectiveReport]

/** What a report is built of, without the words in it. */
function shapeOf(node: Nodes): unknown {
  if ('children' in node && node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') {
    return [node.type, ...node.children.map(shapeOf)]
  }
  return node.type
}

function bodyOf(markdown: string): Root {
  return readGfm(markdown.slice(markdown.indexOf('\n---\n') + 5))
}

function nodesOf(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node]
}

describe('text that means to be more than text', () => {
  const shapesWith = (text: string) =>
    REPORTS.map((report) => shapeOf(bodyOf(render(report(replaceText(giftCards, text), OPTIONS)))))
  // A command of several lines stands in a block of its own.
  const plain = { short: shapesWith('words'), long: shapesWith('two\nlines') }

  test('changes no heading, list, table, row or cell of a report', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const visible = `a${text}`
        for (const [at, report] of REPORTS.entries()) {
          const shape = shapeOf(bodyOf(render(report(replaceText(giftCards, visible), OPTIONS))))
          expect(shape).toEqual((text.includes('\n') ? plain.long : plain.short)[at])
        }
      }),
      { numRuns: 10 },
    )
  })

  test('becomes no tag, and no link but to a line of a document or an address that shows itself', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const nodes = nodesOf(bodyOf(render(finalReport(replaceText(giftCards, `a${text}`), OPTIONS))))
        expect(nodes.filter(({ type }) => type === 'html' || type === 'image')).toEqual([])
        for (const node of nodes) if (node.type === 'code') expect(['mermaid', 'text']).toContain(node.lang)
        const strangers = nodes.filter(
          (node) => node.type === 'link' && !/^(docs\/sprint-14\/|#formulas$)/.test(node.url),
        )
        for (const node of strangers) expect(textOf(node)).toMatch(/^(https?:|www\.|[^\s@]+@)/i)
      }),
      { numRuns: 10 },
    )
  })

  test('leaves the front matter readable', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const markdown = render(finalReport({ ...giftCards, id: `a${text}`, title: text }, OPTIONS))
        const end = markdown.indexOf('\n---\n')
        expect(parse(markdown.slice(4, end))).toMatchObject({ kind: 'final', pointsCommitted: 21 })
      }),
      { numRuns: 30 },
    )
  })

  test('stays valid MDX, as Docusaurus and Starlight read it', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const markdown = render(finalReport(replaceText(giftCards, `a${text}`), OPTIONS))
        await compile(markdown.slice(markdown.indexOf('\n---\n') + 5))
      }),
      { numRuns: 5 },
    )
  })
})
