import { describe, expect, test } from 'vitest'
import { finalReport, LANGUAGES, planReport, type ReportOptions, render, statusReport } from '../src/index.js'
import { EVIDENCE } from './support/evidence.js'
import { giftCards } from './support/gift-cards.js'

const OPTIONS: ReportOptions = {
  date: '2026-03-11',
  evidence: EVIDENCE,
  documents: [
    { path: 'docs/sprint-14/plan.md', kind: 'plan', date: null },
    { path: 'docs/sprint-14/2026-03-11.md', kind: 'daily', date: '2026-03-11' },
  ],
}
const final = render(finalReport(giftCards, OPTIONS))

/** The cells of the table under a heading, row by row. */
function cellsUnder(markdown: string, heading: string): string[][] {
  const part = markdown.slice(markdown.indexOf(`\n${heading}\n`)).split(/\n#{2,3} /)[1] ?? ''
  return part
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split(' | '))
}

describe('what evidence contradicts, and what nobody has verified', () => {
  test('is said beside each item that is claimed to be done', () => {
    const [head = [], , ...rows] = cellsUnder(final, '## Stories and points')
    const column = head.findIndex((cell) => cell.startsWith('Evidence'))
    expect(rows.map((cells) => [cells[0]?.match(/GC-\d/)?.[0], cells[column]?.trim().replace(' |', '')])).toEqual([
      ['GC-1', 'Out of date'],
      ['GC-2', 'Contradicted'],
      ['GC-3', ''],
      ['GC-4', ''],
      ['GC-5', 'Not verified'],
    ])
  })

  test('is said beside test results that a document states, and leads from the summary to the reason', () => {
    const status = render(statusReport(giftCards, OPTIONS))
    expect(status).toMatch(/\| \[checkout\]\(\S+2026-03-11\.md#L9\) \|.*\| 2026-03-11 \| Contradicted \|/)
    expect(status).toMatch(/^checkout: \[131 passed.*\] ?\(\S+\) \[⚠\]\(#what-the-evidence-says\)/m)
    expect(status).toMatch(/^Evidence contradicts 2 claims of the documents; nobody has verified \d more\.$/m)
  })

  test('is listed with the reason, what is confirmed only counted, and what nobody calls done left out', () => {
    const [head, , ...rows] = cellsUnder(final, '## What the evidence says')
    expect(final).toContain(
      'Claims held against evidence: 1 confirmed, 2 contradicted, 1 out of date and 2 not verified.',
    )
    expect(head).toEqual(['| Place', 'Evidence', 'Finding |'])
    expect(rows.map((cells) => cells[1])).toEqual(['Contradicted', 'Contradicted', 'Out of date'])
  })

  test('is counted in the summary and named, also where nothing was found to hold it against', () => {
    expect(final).toContain('nobody has verified 2 more.\nThe evidence for 1 claim is of another time than the claim.')
    expect(final).toMatch(/^Nothing was found to hold these against: \[GC-5\]\(\S+\)/m)
    const confirmed = EVIDENCE.verdicts.filter(({ outcome }) => outcome === 'confirmed')
    const report = render(finalReport(giftCards, { ...OPTIONS, evidence: { of: 'all', verdicts: confirmed } }))
    expect(report).toMatch(/^Nobody has verified \d claims of the documents\.$/m)
    expect(report).not.toContain('Evidence confirms')
  })

  test('is no matter where nobody has looked, nor in the draft of the next sprint', () => {
    const { evidence: _, ...unseen } = OPTIONS
    expect(render(finalReport(giftCards, unseen))).not.toMatch(/Evidence|Not verified/)
    expect(render(planReport(giftCards, OPTIONS))).not.toMatch(/Evidence|Not verified/)
  })

  test('is about tests alone where nothing else was looked at', () => {
    const verdicts = EVIDENCE.verdicts.filter(({ kind }) => kind === 'test-result')
    const report = render(finalReport(giftCards, { ...OPTIONS, evidence: { of: 'tests', verdicts } }))
    expect(report).toContain('| 2026-03-11 | Contradicted |')
    expect(report).not.toContain('Not verified')
  })

  test('stands in every language, and without links as a bare sign', () => {
    for (const language of LANGUAGES) {
      const view = finalReport(giftCards, { ...OPTIONS, language })
      expect(view.sections.evidence?.rows).toHaveLength(3)
      expect(render(view)).toMatch(/\[⚠\]\(#\S+\)/)
      expect(render(view, { linkStyle: 'none' })).toMatch(/131 \S+, .* ⚠/)
    }
  })
})
