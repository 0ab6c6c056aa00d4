import { SprintError } from '@sprint/core'
import { expect, test } from 'vitest'
import { tellError } from './tell-error.js'

async function told(error: unknown) {
  let stderr = ''
  const write = async (text: string) => {
    stderr += text
  }
  const output = { write, isTTY: false, columns: 80 }
  const code = await tellError(error, { stdout: output, stderr: output, cwd: '/', env: {}, now: () => new Date(0) })
  return { code, stderr }
}

test('misuse is one line', async () => {
  const error = new SprintError('unreadable-file', 'plan\n.md: cannot be read; check it')
  expect(await told(error)).toEqual({ code: 2, stderr: 'plan\\u000a.md: cannot be read; check it\n' })
})

test('a fault of the program shows where it happened', async () => {
  const { code, stderr } = await told(new RangeError('Out of tables'))
  expect(code).toBe(70)
  expect(stderr).toMatch(/^RangeError: Out of tables\n {4}at /)
  expect(stderr).toContain('fault of sprint-report, not of your documents')
})
