import { expect, test } from 'vitest'
import { german } from '../lexicon/de.js'
import { english } from '../lexicon/en.js'
import { french } from '../lexicon/fr.js'
import { createLexicon } from '../lexicon/lexicon.js'
import { readTickCount } from './read-tick-count.js'

const lexicon = createLexicon([english, german, french])

test.each([
  ['Checklist (3/5)', '3/5'],
  ['Done: 3 of 5', '3 of 5'],
  ['3/5 tasks complete:', '3/5'],
  ['Aufgaben (3 von 5 erledigt)', '3 von 5'],
  ['Tasks: 3/5 (60%)', '3/5'],
  ['Tâches – 3 / 5', '3 / 5'],
  ['Completed 3/5', '3/5'],
])('%j', (text, written) => {
  expect(readTickCount(text, lexicon)).toEqual({ done: 3, whole: 5, text: written, start: text.indexOf(written) })
})

test.each([
  'Phase 1/3',
  'Part 2 of 4',
  'Effort: 3/5 points',
  'Week of 03/05/2026',
  'Ratio (7/5)',
  'Version 1.3/5',
  'Rating: 3/5 stars',
])('%j counts no boxes', (text) => {
  expect(readTickCount(text, lexicon)).toBeUndefined()
})
