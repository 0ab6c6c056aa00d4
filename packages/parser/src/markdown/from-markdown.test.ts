import fc from 'fast-check'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { describe, expect, it } from 'vitest'
import { fromMarkdown } from './from-markdown.js'
import { KeptTrees } from './kept-trees.js'
import { splitMarkdown } from './split-markdown.js'

const FRONT_MATTER = /^(---|\+\+\+)[ \t]*(?:\r\n|\r|\n)(?:[\s\S]*?[\r\n])??\1[ \t]*(?:\r|\n|$)/

/** With front matter only where there is some: of a mere rule in front the extension leaves a document without lists. */
function atOnce(text: string) {
  const isThere = FRONT_MATTER.test(text)
  return parse(text, {
    extensions: [
      gfmTable(),
      gfmTaskListItem(),
      gfmStrikethrough(),
      ...(isThere ? [frontmatter(['yaml', 'toml'])] : []),
    ],
    mdastExtensions: [
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      frontmatterFromMarkdown(['yaml', 'toml']),
    ],
  })
}

const LINES = [
  '# Sprint 9',
  '## Work\t',
  '#no heading',
  '   # Aside',
  '- [x] **Import** the catalogue (3 pts)',
  '  - a step of it',
  '1. first, then',
  '',
  '',
  '```',
  '```ts',
  '~~~~ text',
  '~~~~',
  '~~~',
  '  ```',
  '- ```js',
  '> ```',
  '> quoted',
  '    indented',
  '| Story | Points |',
  '| --- | --: |',
  '| Export | 5 |',
  'Some words that are long enough to fill a line of a plan, *as they do*.',
  'More of them, with `code`, a [link](https://example.org) and a [reference].',
  '<!-- a note -->',
  '<div>',
  '</div>',
  '---',
  '===',
  'const total = items.map(({ points }) => points).reduce((sum, one) => sum + one, 0)',
  '# a comment in a script',
]
const RARE = [
  '<!-- a long',
  'note -->',
  '[reference]: https://example.org',
  '<pre>',
  '</pre>',
  '+++',
  'a\u2028b',
  'c\rd',
]

const documents = (lines: readonly string[]) =>
  fc
    .tuple(
      fc.constantFrom('', '---\n', '---\nsprint: 9\n# none\n---\n'),
      fc.array(fc.constantFrom(...lines), { minLength: 200, maxLength: 600 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\n'),
    )
    .map(([front, body, ending, last]) => `${front}${body.join('\n')}${last}`.replaceAll('\n', ending))

describe('fromMarkdown', () => {
  it('gives the tree that Markdown has as a whole', () => {
    fc.assert(
      fc.property(documents(LINES), (text) => {
        expect(fromMarkdown(text)).toEqual(atOnce(text))
      }),
      { numRuns: 60 },
    )
  })

  it('reads the lists of a document that begins with a rule', () => {
    const kinds = fromMarkdown('---\n\n# Sprint 9\n\n- [x] Import\n').children.map(({ type }) => type)
    expect(kinds).toEqual(['thematicBreak', 'heading', 'list'])
  })

  it('does so too where a line changes what others mean', () => {
    fc.assert(
      fc.property(documents([...LINES, ...LINES, ...LINES, ...RARE]), (text) => {
        expect(fromMarkdown(text)).toEqual(atOnce(text))
      }),
      { numRuns: 40 },
    )
  })
})

describe('fromMarkdown with the trees of the version before', () => {
  const lines = fc.array(fc.constantFrom(...LINES, ...LINES, ...LINES, ...RARE), { minLength: 5, maxLength: 80 })
  const change = fc.record({
    at: fc.nat(80),
    gone: fc.nat(3),
    more: fc.array(fc.constantFrom(...LINES), { maxLength: 3 }),
  })

  it('gives the tree that each version has as a whole', () => {
    fc.assert(
      fc.property(lines, fc.array(change, { maxLength: 6 }), (first, changes) => {
        const kept = new KeptTrees()
        const version = [...first]
        expect(fromMarkdown(version.join('\n'), kept)).toEqual(atOnce(version.join('\n')))
        for (const { at, gone, more } of changes) {
          version.splice(at, gone, ...more)
          expect(fromMarkdown(version.join('\n'), kept)).toEqual(atOnce(version.join('\n')))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('takes from them what has not changed', () => {
    const kept = new KeptTrees()
    const before = fromMarkdown('# Plan\n\nOpen\n\n## Risks\n\nNone\n', kept)
    const after = fromMarkdown('# Plan\n\nDone\n\n## Risks\n\nNone\n', kept)
    expect(after.children[3]).toBe(before.children[3])
    expect(after.children[1]).not.toBe(before.children[1])
  })
})

describe('splitMarkdown', () => {
  const section = (title: string) => `## ${title}\n\n${'- [ ] a task of some length\n'.repeat(170)}\n`

  it('parts a long document in front of headings', () => {
    const pieces = splitMarkdown(`# Plan\n\n${section('One')}${section('Two')}${section('Three')}`)
    expect(pieces.map(({ text }) => text.split('\n')[0])).toEqual(['# Plan', '## Two', '## Three'])
    expect(pieces[1]?.line).toBe(175)
  })

  it('leaves out what stands in a code block, and says where', () => {
    const code = 'a line of a script that is long enough\n'.repeat(3)
    const [piece] = splitMarkdown(`# Plan\n\n\`\`\`sh\n${code}\`\`\`\n\nEnd\n`)
    expect(piece?.text).toBe('# Plan\n\n```sh\n```\n\nEnd\n')
    expect(piece?.bodies).toEqual([{ value: code.trimEnd(), at: 14, length: code.length, lines: 3 }])
  })

  it('leaves a document whole in which a definition may be asked for anywhere', () => {
    expect(splitMarkdown(`[id]: https://example.org\n\n${section('One')}${section('Two')}`)).toHaveLength(1)
  })
})
