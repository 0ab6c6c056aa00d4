import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  dailyReport,
  finalReport,
  planReport,
  render,
  retrospectiveReport,
  statusReport,
  trackerReport,
} from '../src/index.js'
import { giftCards } from './support/gift-cards.js'

const OPTIONS = { date: '2026-03-11' } as const
const VIEWS = [
  ...[finalReport, dailyReport, retrospectiveReport, statusReport, planReport].map((report) =>
    report(giftCards, OPTIONS),
  ),
  trackerReport([giftCards], OPTIONS),
]

/** The keys of front matter by which each site lays out a page; `title` is what all of them name it by. */
const LAID_OUT_BY: Readonly<Record<string, string>> = {
  VitePress:
    'titleTemplate description head layout hero features navbar sidebar aside outline lastUpdated editLink footer pageClass isHome',
  Docusaurus:
    'id slug tags draft unlisted hide_title hide_table_of_contents toc_min_heading_level sidebar_label sidebar_position displayed_sidebar pagination_label pagination_next pagination_prev custom_edit_url keywords description image last_update authors',
  Starlight:
    'slug description editUrl head tableOfContents template hero banner lastUpdated prev next pagefind draft sidebar',
  // Material also reads `status`, of which the guide tells.
  MkDocs: 'template description icon subtitle hide search tags social boost exclude',
}

describe.each(VIEWS.map((view) => [view.kind, render(view)] as const))('the front matter of a %s report', (_, text) => {
  const [, yaml = ''] = text.split(/^---$/m)
  const data: Record<string, unknown> = parse(yaml)

  test('names the page as all sites expect it', () => {
    expect(data.title).toEqual(expect.stringMatching(/\S/))
    expect(text).toContain(`# ${data.title}\n`)
  })

  test.each(Object.entries(LAID_OUT_BY))('lays out nothing in %s', (_site, keys) => {
    expect(Object.keys(data).filter((key) => keys.split(' ').includes(key))).toEqual([])
  })

  test('holds texts and numbers alone, which every site hands on', () => {
    for (const value of Object.values(data)) expect(['string', 'number']).toContain(typeof value)
  })
})
