import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { fromMarkdown } from './markdown/from-markdown.js'
import { remarkSprint } from './remark-sprint.js'

const plan = `# Sprint 12

**Status:** Completed
**Start Date:** 2026-03-02 (Tuesday)

- [ ] Publish the price list
`

test('puts the document on the data of the file and its findings among the messages', async () => {
  const file = new VFile({ path: 'plans/12.md', value: plan })
  const tree = await unified().use(remarkSprint).run(fromMarkdown(plan), file)

  expect(tree).toEqual(fromMarkdown(plan))
  expect(file.data.sprint?.sprint.id).toBe('12')
  expect(file.data.sprint?.sprint.checklist).toEqual({ total: 1, done: 0 })
  expect(file.messages.map((message) => [message.ruleId, message.source, message.line])).toContainEqual([
    'done-with-open-boxes',
    'sprint',
    expect.any(Number),
  ])
})

test('leaves the checks out where asked to', async () => {
  const file = new VFile({ path: 'plans/12.md', value: plan })
  await unified().use(remarkSprint, { checks: false }).run(fromMarkdown(plan), file)

  expect(file.messages).toEqual([])
})
