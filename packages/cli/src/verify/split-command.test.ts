import { describe, expect, test } from 'vitest'
import { splitCommand } from './split-command.js'

describe('words', () => {
  test.each([
    ['npm test', ['npm', 'test']],
    ['$ npm test  # all of them', ['npm', 'test']],
    ['# first\npytest -k "two words" tests/a.py', ['pytest', '-k', 'two words', 'tests/a.py']],
    ["grep -c 'a|b $HOME' notes.md", ['grep', '-c', 'a|b $HOME', 'notes.md']],
  ])('%j', (command, words) => {
    expect(splitCommand(command)).toEqual({ words })
  })
})

describe('a shell is needed for', () => {
  test.each([
    ['npm test && echo well', '`&&`'],
    ['cat a.md | wc -l', '`|`'],
    ['rm -rf $HOME', '`$HOME`'],
    ['rm *.md', '`*.md`'],
    ['echo $(id)', '`$`'],
    ['echo `id`', "`'id'`"],
    ['echo a > b', '`>`'],
    ['npm test; id', '`;`'],
    ['cd backend', '`cd`'],
    ['A=1 npm test', '`A=1`'],
    ['~/run', '`~/run`'],
    ['cd backend\nnpm test', 'several lines'],
  ])('%j', (command, what) => {
    expect(splitCommand(command)).toEqual({ why: `it needs a shell for ${what}; --shell allows that` })
  })
})

test.each(['', '# only a word', '""'])('%j is none', (command) => {
  expect(splitCommand(command)).toEqual({ why: 'it holds no command' })
})
