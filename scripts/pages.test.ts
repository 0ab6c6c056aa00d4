import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { apiPage } from './api-page.mjs'
import { modelPage } from './model-page.mjs'

const entry = fileURLToPath(new URL('../packages/core/src/index.ts', import.meta.url))

it('says of a field what its type and its comment say, words in the order of the source', { timeout: 60_000 }, () => {
  const page = modelPage(entry, ['packages/core/src/model/'])
  const status = '`planned` `active` `at-risk` `blocked` `completed` `cancelled` or `null`'
  expect(page).toContain(`| \`status\` | ${status} |`)
  expect(page).toContain('| `items` | list of [WorkItem](#workitem) |')
  expect(page).toContain('| GFM task-list items outside code fences. |')
})

it('says of a function what its comment says', { timeout: 60_000 }, () => {
  const page = apiPage('@sprint/core', 'The model', entry)
  expect(page).toContain('### isCalendarDate\n\nWhether a text is a calendar date that exists.')
  expect(page).toContain("isCalendarDate('2026-02-30') //=> false")
})
