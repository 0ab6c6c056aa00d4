import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeFile, type GeneratedFile, mergeFile } from './generated-file.js'
import { refreshRegions } from './refresh-regions.js'
import type { GeneratedPart } from './region.js'

/** Enough to tell two texts apart. */
const digest = (text: string) =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 4_294_967_291, 7).toString(16)
const OPTIONS = { digest, shown: 'reports/final.md' } as const

const PARTS: readonly GeneratedPart[] = [
  { name: 'front-matter', body: 'kind: final\nsprint: "14"' },
  { name: 'title', body: '# Sprint 14' },
  { name: 'summary', body: '## Summary\n\nFive of seven items are done.' },
  { name: 'tests', body: '## Test results\n\n| Passed | Failed |\n| ---: | ---: |\n| 131 | 4 |' },
]
const report = (parts: readonly GeneratedPart[]): GeneratedFile => ({ format: 'md', parts })
const FIRST = composeFile(report(PARTS), digest)

/** The same report with other words in a part; `null` takes the part out. */
function changed(name: string, body: string | null): GeneratedFile {
  return report(PARTS.flatMap((part) => (part.name === name ? (body === null ? [] : [{ name, body }]) : [part])))
}

describe('a report in a file', () => {
  test('has a marker before and after each of its parts, in the front matter too', () => {
    expect(
      FIRST.replace(/digest=\w+/g, 'digest=…')
        .split('\n')
        .slice(0, 16),
    ).toEqual([
      '---',
      '# sprint:front-matter parts=title,summary,tests digest=…',
      'generator: sprint-report',
      'kind: final',
      'sprint: "14"',
      '# /sprint:front-matter',
      '---',
      '',
      '<!-- sprint:title digest=… -->',
      '',
      '# Sprint 14',
      '',
      '<!-- /sprint:title -->',
      '',
      '<!-- sprint:summary digest=… -->',
      '',
    ])
  })

  test('stays as it is where nothing has changed', () => {
    expect(mergeFile(FIRST, report(PARTS), OPTIONS)).toEqual({ text: FIRST, conflicts: [] })
  })

  test('is what it would be if it were written anew, where nobody has touched it', () => {
    for (const next of [changed('summary', '## Summary\n\nAll is done.'), changed('summary', null)]) {
      expect(mergeFile(FIRST, next, OPTIONS)).toEqual({ text: composeFile(next, digest), conflicts: [] })
      expect(mergeFile(composeFile(next, digest), report(PARTS), OPTIONS).text).toBe(FIRST)
    }
  })

  test('keeps what people wrote between its parts, and in its front matter', () => {
    const words = 'A word of thanks to the cooks.\n'
    const own = FIRST.replace('<!-- sprint:tests', `${words}\n<!-- sprint:tests`)
      .replace('# /sprint:front-matter\n', '# /sprint:front-matter\nsidebar_position: 3\n')
      .concat('\n## Appendix\n')
    const { text, conflicts } = mergeFile(own, changed('tests', '## Test results\n\nNone.'), OPTIONS)
    expect(conflicts).toEqual([])
    for (const kept of [words, '\nsidebar_position: 3\n---\n', '\n## Appendix\n']) expect(text).toContain(kept)
    expect(text).toContain('None.')
    expect(text).not.toContain('131')
  })

  test('is not touched where a part was edited, and says which and where', () => {
    const edited = FIRST.replace('Five of seven', 'Nearly all')
    const { text, conflicts } = mergeFile(edited, changed('summary', '## Summary\n\nAll is done.'), OPTIONS)
    expect(text).toBe(edited)
    expect(conflicts).toEqual([{ name: 'summary', line: 15, reason: 'edited' }])
    expect(mergeFile(edited, report(PARTS), { ...OPTIONS, force: true })).toEqual({ text: FIRST, conflicts: [] })
  })

  test('keeps the notes within a part, also when the part has gone', () => {
    const note = '<!-- sprint:notes -->\nThe fourth failure is known.\n<!-- /sprint:notes -->'
    const own = FIRST.replace('| 131 | 4 |', `| 131 | 4 |\n\n${note}`)
    expect(mergeFile(own, report(PARTS), OPTIONS)).toEqual({ text: own, conflicts: [] })
    const next = mergeFile(own, changed('tests', '## Test results\n\nNone.'), OPTIONS)
    expect(next.conflicts).toEqual([])
    expect(next.text).toContain(`None.\n\n${note}\n`)
    const gone = mergeFile(own, changed('tests', null), OPTIONS)
    expect(gone.text).toContain('The fourth failure is known.')
    expect(gone.text).not.toContain('sprint:tests')
  })

  test('leaves out a part that a person took out, and adds one that is new where it belongs', () => {
    const without = FIRST.replace(/<!-- sprint:summary[\s\S]*sprint:summary -->\n\n/, '')
    expect(mergeFile(without, report(PARTS), OPTIONS).text).toBe(without)
    const risks = { name: 'risks', body: '## Risks\n\nNone.' }
    const more = report([...PARTS.slice(0, 3), risks, ...PARTS.slice(3)])
    expect(mergeFile(FIRST, more, OPTIONS).text).toBe(composeFile(more, digest))
  })

  test('takes what a formatter does to tables and line ends for no edit', () => {
    const formatted = FIRST.replace('| Passed | Failed |', '| Passed | Failed   |')
      .replace('| ---: | ---: |', '| -----: | -----: |')
      .replaceAll('\n', '\r\n')
    expect(mergeFile(formatted, report(PARTS), OPTIONS)).toEqual({ text: formatted, conflicts: [] })
    const next = mergeFile(formatted, changed('summary', '## Summary\n\nAll is done.'), OPTIONS)
    expect(next.conflicts).toEqual([])
    expect(next.text).toContain('\r\nAll is done.\r\n')
    expect(next.text).not.toMatch(/[^\r]\n/)
  })

  test('is not what anybody else has written', () => {
    const { text, conflicts } = mergeFile('# By hand\n', report(PARTS), OPTIONS)
    expect([text, conflicts.map(({ reason }) => reason)]).toEqual(['# By hand\n', ['foreign']])
  })

  test('loses nothing that people wrote beside its parts, whatever it is', () => {
    const line = fc.string({ unit: 'binary' }).map((text) => text.replace(/[\r\n]/g, ' '))
    const words = fc.array(line, { maxLength: 5 }).map((lines) => lines.map((text) => `w ${text}\n`).join(''))
    fc.assert(
      fc.property(words, words, (before, after) => {
        const own = FIRST.replace('<!-- sprint:tests', () => `${before}\n<!-- sprint:tests`).concat(after)
        const { text, conflicts } = mergeFile(own, changed('tests', '## Test results\n\nNone.'), OPTIONS)
        expect(conflicts).toEqual([])
        expect(text).toContain(before)
        expect(text.endsWith(after)).toBe(true)
        expect(mergeFile(text, report(PARTS), OPTIONS).text).toBe(own)
      }),
    )
  })
})

describe.each([
  ['html', '<!doctype html>\n<p>Five of seven</p>\n', '<!doctype html>\n<p>All</p>\n', 'Five'],
  ['json', '{\n  "kind": "final",\n  "done": 5\n}\n', '{\n  "kind": "final",\n  "done": 7\n}\n', '5'],
] as const)('a report as %s', (format, before, after, word) => {
  const file = composeFile({ format, text: before }, digest)

  test('is written anew where nobody has touched it, and kept where somebody has', () => {
    expect(mergeFile(file, { format, text: before }, OPTIONS)).toEqual({ text: file, conflicts: [] })
    const next = composeFile({ format, text: after }, digest)
    expect(mergeFile(file, { format, text: after }, OPTIONS)).toEqual({ text: next, conflicts: [] })
    const edited = file.replace(word, '6')
    const { text, conflicts } = mergeFile(edited, { format, text: after }, OPTIONS)
    expect([text, conflicts.map(({ reason }) => reason)]).toEqual([edited, ['edited']])
    expect(mergeFile(edited, { format, text: after }, { ...OPTIONS, force: true }).text).toBe(next)
    expect(mergeFile(before, { format, text: after }, OPTIONS).conflicts).toMatchObject([{ reason: 'foreign' }])
  })
})

describe('regions in a page of ours', () => {
  const refresh = (text: string, body = 'All is done.', force = false) =>
    refreshRegions(text, () => body, { ...OPTIONS, syntax: 'markdown', shown: 'README.md', force })

  test('are filled, and nothing else is touched', () => {
    const page = '# Shop\r\n\r\nOurs   \r\n<!-- sprint:summary sprint=9 -->\r\n<!-- /sprint:summary -->\r\nOurs too'
    const { text } = refresh(page)
    expect(text.replace(/ digest=\w+/, '')).toBe(
      '# Shop\r\n\r\nOurs   \r\n<!-- sprint:summary sprint=9 -->\r\n\r\nAll is done.\r\n\r\n<!-- /sprint:summary -->\r\nOurs too',
    )
    expect(refresh(text)).toEqual({ text, conflicts: [] })
  })

  test('are only shown in code', () => {
    const page = '```md\n<!-- sprint:summary -->\n<!-- /sprint:summary -->\n```\n\n    <!-- sprint:tests -->\n'
    expect(refresh(page)).toEqual({ text: page, conflicts: [] })
  })

  test('keep words that nobody generated', () => {
    const page = '<!-- sprint:summary -->\nWritten by hand\n<!-- /sprint:summary -->\n'
    expect(refresh(page)).toEqual({ text: page, conflicts: [{ name: 'summary', line: 1, reason: 'not-generated' }] })
  })

  test.each([
    [
      '# A\n<!-- sprint:summary -->\nText\n',
      'README.md:2: the region `summary` has no end; write `<!-- /sprint:summary -->` ',
    ],
    ['<!-- /sprint:summary -->\n', 'README.md:1: the region `summary` ends here and began nowhere; '],
    ['<!-- sprint:a -->\n<!-- sprint:b -->\n', 'README.md:2: the region begins within `a`, which has no end; '],
  ])('have a beginning and an end: %j', (page, message) => {
    expect(() => refresh(page)).toThrow(message)
  })
})
