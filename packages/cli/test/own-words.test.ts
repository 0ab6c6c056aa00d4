import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

// The guide's own example: the configuration and the document that it explains.
const GUIDE = readFileSync(new URL('../../../docs/guide/own-words.md', import.meta.url), 'utf8')
const blockOf = (lang: string) => GUIDE.split(`\`\`\`${lang}\n`)[1]?.split('\n```')[0] ?? ''

test('words of the project’s own are read like those that come with the parser', async () => {
  const { sprintReport } = await projectOf({
    '.sprint/config.json': blockOf('json'),
    'sprint-9.md': blockOf('markdown'),
  })
  const { stdout } = await sprintReport('parse', 'sprint-9.md', '--format', 'json')
  const { documents } = JSON.parse(stdout)
  expect(documents[0].sprint).toMatchObject({
    goal: 'Guests book without an account.',
    items: [{ id: 'BOOK-1', owner: 'Ines', status: 'done' }],
    blockers: [{ title: "The bank's keys are late" }],
  })
})

test('a word list that cannot be read is one line that says what is expected', async () => {
  const { sprintReport } = await projectOf({
    '.sprint/config.json': JSON.stringify({ words: { sections: { goals: ['north star'] } } }),
    'sprint-9.md': blockOf('markdown'),
  })
  const { code, stderr } = await sprintReport('parse', 'sprint-9.md')
  expect(code).toBe(2)
  expect(stderr).toMatch(/\.sprint\/config\.json: words\.sections\.goals: unexpected key, expected one of goal/)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})
