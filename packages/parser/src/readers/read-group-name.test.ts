import { describe, expect, test } from 'vitest'
import { english } from '../lexicon/en.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readGroupName } from './read-group-name.js'

const german = { ...english, language: 'de', groups: { week: ['woche'], phase: ['phase'], day: ['tag'] } }
const chinese = { ...english, language: 'zh', groups: { week: ['周'], phase: ['阶段'] } }
const lexicon = createLexicon([english, german, chinese])
const read = (text: string) => {
  const name = readGroupName(text, lexicon)
  return name && [name.kind, name.id, name.rest]
}

describe('readGroupName', () => {
  test.each([
    ['DAY 1: GROUNDWORK', ['day', '1', 'GROUNDWORK']],
    ['Phase 1.1: Accounts (2h)', ['phase', '1.1', 'Accounts (2h)']],
    ['Phase II - Move', ['phase', 'II', 'Move']],
    ['Week 3–4: Polish', ['week', '3-4', 'Polish']],
    ['Track A - Data', ['track', 'A', 'Data']],
    ['[DAY 2] Import', ['day', '2', 'Import']],
    ['3. Phase 2: Move', ['phase', '2', 'Move']],
    ['Team North - Migration', ['team', 'North', 'Migration']],
    ['Backend Team', ['team', 'Backend', '']],
    ['Woche 2', ['week', '2', '']],
    ['2. Woche: Umzug', ['week', '2', 'Umzug']],
    ['第2周：迁移', ['week', '2', '迁移']],
    ['第一阶段', ['phase', '1', '']],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  test.each([
    'Day off',
    'Step 2: Configure',
    'Task 1.1: Import',
    'Track A → Track B',
    'Team',
    'Daily stand-up',
    'Phased rollout',
  ])('finds no group in %s', (text) => {
    expect(read(text)).toBeUndefined()
  })

  test('tells a name that runs on into a topic from one that is parted', () => {
    expect(readGroupName('Week 2 goals', lexicon)?.isParted).toBe(false)
    expect(readGroupName('Week 2 (goals)', lexicon)?.isParted).toBe(true)
  })
})
