import { describe, expect, it } from 'vitest'
import { listMembers } from './list-members.mjs'
import { checkPage, familyTable, fence } from './member-pages.mjs'
import { readMember } from './read-member.mjs'

const source = `import type { CheckRule } from './check-rule.js'

/**
 * Work that starts after it ends.
 * Says nothing where a date is missing.
 *
 * More about it.
 *
 * @example
 * runChecks(document) //=> []
 */
export const dateOrder: CheckRule = { id: 'date-order', severity: 'error', run: () => [] }
`

const dateOrder = {
  id: 'date-order',
  summary: 'Work that starts after it ends.\nSays nothing where a date is missing.',
  details: 'More about it.',
  example: 'runChecks(document) //=> []',
  fields: { id: 'date-order', severity: 'error' },
}

describe('readMember', () => {
  it('reads the comment and the plain fields of the constant that bears the name of the file', () => {
    expect(readMember('date-order', source, 'CheckRule')).toEqual(dateOrder)
  })

  it('knows a member that is made by the function of its family', () => {
    const text = "/** What may go wrong. */\nexport const risks = section('risks', template, view)\n"
    expect(readMember('risks', text, 'Section')).toMatchObject({ id: 'risks', summary: 'What may go wrong.' })
  })

  it.each([
    ['is of another type', 'date-order', source, 'Section'],
    ['has another name', 'run-checks', source, 'CheckRule'],
    ['is not exported', 'date-order', source.replace('export ', ''), 'CheckRule'],
  ])('finds none where the constant %s', (_, id, text, type) => {
    expect(readMember(id, text, type)).toBeNull()
  })
})

describe('listMembers', () => {
  const index = `import type { CheckRule } from './check-rule.js'
import { old } from './old.js'

/** Every rule. */
export const checks: readonly CheckRule[] = [old]

export type Id = (typeof checks)[number]['id']
`

  it('replaces the imports and the list, and nothing else', () => {
    expect(listMembers(index, ['date-order', 'placeholder'])).toBe(`import { dateOrder } from './date-order.js'
import { placeholder } from './placeholder.js'
import type { CheckRule } from './check-rule.js'

/** Every rule. */
export const checks: readonly CheckRule[] = [
  dateOrder,
  placeholder,
]

export type Id = (typeof checks)[number]['id']
`)
  })

  it('gives the same when it is done again', () => {
    const once = listMembers(index, ['placeholder'])
    expect(listMembers(once, ['placeholder'])).toBe(once)
  })
})

describe('pages', () => {
  it('tell what the comment tells, with an example and what the check says of it', () => {
    const page = checkPage(dateOrder, { markdown: '# Sprint 7', messages: 'sprint.md:1:1 error' })
    expect(page).toContain('# `date-order`\n\nWork that starts after it ends.')
    expect(page).toContain('Severity: **error**')
    expect(page).toContain('```markdown\n# Sprint 7\n```\n\nit says\n\n```text\nsprint.md:1:1 error\n```')
  })

  it('are listed by the first sentence of each', () => {
    expect(familyTable('# Checks', [dateOrder])).toContain(
      '| [`date-order`](./date-order.md) | Work that starts after it ends. |',
    )
  })

  it('fence a text by more ticks than it has', () => {
    expect(fence('markdown', '```js\n1\n```\n')).toBe('````markdown\n```js\n1\n```\n````')
  })
})
