import { expect, test } from 'vitest'
import { progressOn } from './progress.js'

async function linesOf(isTTY: boolean, stepMs: number): Promise<string[]> {
  const written: string[] = []
  let time = 0
  const stderr = {
    write: async (text: string) => {
      written.push(text)
    },
    isTTY,
    columns: 30,
  }
  const progress = progressOn(stderr, 3, () => new Date(time))
  for (const [index, path] of ['a.md', 'b.md', `${'long-'.repeat(9)}.md`].entries()) {
    time += stepMs
    await progress.step(index, path)
  }
  await progress.clear()
  return written
}

test('long work is shown on a terminal, on one line that is cleared in the end', async () => {
  expect(await linesOf(true, 300)).toEqual([
    '\r\u001b[KReading 2 of 3: b.md',
    '\r\u001b[KReading 3 of 3: long-long-lon',
    '\r\u001b[K',
  ])
})

test('short work is not shown, and nothing goes into a pipe', async () => {
  expect(await linesOf(true, 10)).toEqual([])
  expect(await linesOf(false, 9000)).toEqual([])
})
