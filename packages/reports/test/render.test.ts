import { SprintError } from '@sprint/core'
import { describe, expect, test } from 'vitest'
import { finalReport, type RenderOptions, render, templateSources } from '../src/index.js'
import { finding } from './support/entries.js'
import { giftCards } from './support/gift-cards.js'

const VIEW = finalReport(giftCards, { date: '2026-03-11' })

function errorOf(options: RenderOptions): unknown {
  try {
    return render(VIEW, options)
  } catch (error) {
    return error instanceof SprintError ? [error.code, error.message] : error
  }
}

describe('links', () => {
  test('lead from where the report stands', () => {
    expect(render(VIEW, { reportPath: 'docs/sprint-14/final.md' })).toContain('[GC-1](plan.md#L14)')
    expect(render(VIEW)).toContain('[GC-1](docs/sprint-14/plan.md#L14)')
  })

  test('begin with a base where there is one', () => {
    const markdown = render(VIEW, { linkBase: 'https://git.example/shop/', linkStyle: 'github' })
    expect(markdown).toContain('[GC-1](https://git.example/shop/docs/sprint-14/plan.md?plain=1#L14)')
  })

  test('never begin with a script', () => {
    expect(errorOf({ linkBase: 'javascript:alert(1)//' })).toEqual([
      'invalid-option',
      'Unexpected linkBase `javascript:alert(1)//`, expected a path or an http address',
    ])
  })
})

describe('what is contradicted', () => {
  const view = finalReport(giftCards, {
    date: '2026-03-11',
    findings: [finding({ severity: 'error', reason: 'Unexpected total `20`, expected `21`, the sum of the items' }, 8)],
  })

  test('is marked where it is told, and leads to what is wrong with it', () => {
    expect(render(view)).toContain('[21](docs/sprint-14/plan.md#L8) [⚠](#what-does-not-add-up)')
    expect(render(view)).toContain('\n## What does not add up\n')
    expect(render(VIEW)).not.toContain('⚠')
  })

  test('is marked without links, too', () => {
    const text = render(view, { linkStyle: 'none' })
    expect(text).toContain('Of 21 ⚠ committed points')
    expect(text).not.toMatch(/\]\(/)
  })
})

describe('templates of your own', () => {
  test('replace one section and leave the others', () => {
    const markdown = render(VIEW, {
      templates: { risks: '## What may go wrong\n\n{{#each rows}}\n- {{cell title}}\n{{/each}}\n' },
    })
    expect(markdown).toContain(
      '## What may go wrong\n\n- Refunds are booked twice\n- Provider changes its interface\n\n',
    )
    expect(markdown).toContain('## Budgets')
  })

  test('may include partials of their own', () => {
    const templates = { budgets: '{{#each rows}}{{> budget}}{{/each}}', budget: 'Budget: {{inline name}}' }
    expect(render(VIEW, { templates })).toContain('Budget: Provider calls')
  })

  test('change nothing for the next report', () => {
    const before = render(VIEW)
    render(VIEW, { templates: { risks: 'Nothing to fear' } })
    expect(render(VIEW)).toBe(before)
  })

  test.each<[string, Record<string, string>]>([
    [
      'repeat a list in itself',
      { budgets: `${'{{#each @root.sections.items.parts.[0].rows}}'.repeat(14)}x${'{{/each}}'.repeat(14)}` },
    ],
    ['include themselves', { budgets: '{{> more}}', more: 'x{{> more}}' }],
    [
      'include others twice, and these others again',
      Object.fromEntries([
        ['budgets', '{{> p0}}'],
        ...Array.from({ length: 40 }, (_, at) => [`p${at}`, at === 39 ? 'x' : `{{> p${at + 1}}}{{> p${at + 1}}}`]),
      ]),
    ],
  ])('are stopped where they %s for minutes', (_, templates) => {
    expect(errorOf({ templates })).toEqual([
      'invalid-template',
      expect.stringMatching(
        /^(budgets|more|p\d+)\.hbs: This template cannot be used: It writes more than a report can hold; /,
      ),
    ])
  })

  test('reach no prototype, and no data of others', () => {
    const templates = { budgets: '[{{lookup this "constructor"}}{{lookup this "__proto__"}}]' }
    expect(render(VIEW, { templates })).toContain('\n[]\n')
  })

  test.each<[string, Record<string, string | { source: string; path: string }>, string | RegExp]>([
    [
      'is not a template',
      { risks: { source: '## Risks\n\n{{#each rows}}\n', path: 'own/risks.hbs' } },
      /^own\/risks\.hbs:4: This template cannot be used: Expecting .*, got 'EOF'$/,
    ],
    [
      'calls a helper that does not exist',
      { risks: '## Risks\n{{shout title}}' },
      /^risks\.hbs:2: Unexpected helper `shout`, expected one of cell, chart, check, code, delta, figure, /,
    ],
    [
      'names a field that does not exist',
      { risks: '## Risks\n\n{{inline heading}}' },
      'risks.hbs:3: Unexpected field given to `inline`, expected one of columns, rows',
    ],
    [
      'prints a field that does not exist',
      { risks: '## Risks\n\n{{heading}}' },
      'risks.hbs:3: Unexpected field `heading`, expected one of columns, rows',
    ],
    [
      'includes a template that does not exist',
      { risks: '\n{{> riks}}' },
      /^risks\.hbs:2: Unexpected template `riks`, expected one of approvals, blockers, /,
    ],
    [
      'replaces a template that does not exist',
      { riks: 'x' },
      /^riks\.hbs: Unexpected template `riks`, expected one of approvals, /,
    ],
    [
      'hands a helper what it cannot write',
      { risks: '{{table rows columns}}' },
      /^risks\.hbs: This template cannot be used: /,
    ],
  ])('tell the file and the line where one %s', (_, templates, message) => {
    expect(errorOf({ templates })).toEqual(['invalid-template', expect.stringMatching(toPattern(message))])
  })

  function toPattern(message: string | RegExp): RegExp {
    return typeof message === 'string' ? new RegExp(`^${message.replace(/[.`]/g, '\\$&')}$`) : message
  }
})

describe('templateSources', () => {
  test('gives every template as it was written', () => {
    const sources = templateSources()
    expect(Object.keys(sources)).toEqual(
      expect.arrayContaining(['daily', 'final', 'front-matter', 'retrospective', 'tests']),
    )
    expect(render(VIEW, { templates: sources })).toBe(render(VIEW))
  })

  test('keeps templates small', () => {
    for (const source of Object.values(templateSources())) expect(source.split('\n').length).toBeLessThanOrEqual(26)
  })
})
