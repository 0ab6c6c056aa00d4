import Handlebars from 'handlebars'
import { describe, expect, test } from 'vitest'
import { dailyReport, finalReport, retrospectiveReport, templateSources } from '../src/index.js'
import { EVIDENCE } from './support/evidence.js'
import { giftCards } from './support/gift-cards.js'

/** The names that a template looks up. Handlebars takes a misspelled one in `{{#if …}}` for false, and says nothing. */
class Names extends Handlebars.Visitor {
  readonly found = new Set<string>()

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (!path.data) for (const part of path.parts) this.found.add(String(part))
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (mustache.params.length === 0) this.accept(mustache.path)
    for (const param of mustache.params) this.accept(param)
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    for (const param of block.params) this.accept(param)
    this.accept(block.program)
    if (block.inverse) this.accept(block.inverse)
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    for (const param of partial.params) this.accept(param)
  }

  override SubExpression(call: hbs.AST.SubExpression): void {
    for (const param of call.params) this.accept(param)
  }
}

function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, entry]) => [key, ...keysOf(entry)])
}

describe('templates', () => {
  const options = { date: '2026-03-11', previous: giftCards, evidence: EVIDENCE } as const
  const views = [finalReport, dailyReport, retrospectiveReport].map((report) => report(giftCards, options))
  const known = new Set(keysOf(views))

  test.each(Object.entries(templateSources()))('%s names only fields that views have', (_, source) => {
    const names = new Names()
    names.accept(Handlebars.parse(source))
    expect([...names.found].filter((name) => !known.has(name))).toEqual([])
  })
})
