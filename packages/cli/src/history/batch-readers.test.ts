import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, onTestFinished, test } from 'vitest'
import { batchReaders } from './batch-readers.js'
import type { Batch } from './read-batch.js'

const MANY = 1_000

/** The URL of a program beside which there is this worker. */
async function programWith(worker: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'sprint-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
  await writeFile(join(folder, 'batch-worker.js'), `import { parentPort } from 'node:worker_threads'\n${worker}`)
  return pathToFileURL(join(folder, 'cli.js')).href
}

const batches = Array.from({ length: 6 }, (_, index): Batch => {
  const bytes = new TextEncoder().encode(`# Sprint ${index}\n\n- [ ] SHOP-${index}: Pay by card (3 SP)\n`)
  return { path: 'plan.md', words: undefined, contents: [{ hash: `${index}`, bytes }] }
})

async function readAll(program: string | undefined, versions = MANY) {
  const readers = batchReaders(versions, program, 2)
  try {
    for (const batch of batches) await readers.take(batch)
    const said = await readers.finish()
    return said.map(({ hash, statement }) => `${hash} ${statement.sprint.items[0]?.id}`).sort()
  } finally {
    await readers.close()
  }
}

const READ = batches.map((_, index) => `${index} SHOP-${index}`)

describe('batches of versions', () => {
  test('are read here by a program without threads', async () => {
    expect(await readAll(undefined)).toEqual(READ)
  })

  test('are answered by a thread', async () => {
    const program = await programWith(`
      const items = (id) => [{ id, title: '', status: null, points: null, hours: null, parent: null }]
      parentPort.on('message', ({ contents }) => parentPort.postMessage(contents.map(({ hash }) => (
        { hash, statement: { kind: 'plan', date: null, sprint: { id: null, items: items('by a thread'), days: [] } } }))))`)
    const said = await readAll(program)
    expect(said).toHaveLength(READ.length)
    expect(said).toContain('0 by a thread')
    expect(await readAll(program, 10)).toEqual(READ)
  })

  test.each([
    ['that cannot start', 'throw new Error("no memory")'],
    ['that fails at its work', 'parentPort.on("message", () => { throw new Error("no memory") })'],
    ['that just ends', 'parentPort.on("message", () => process.exit(1))'],
  ])('are read here in place of a thread %s', async (_, worker) => {
    expect(await readAll(await programWith(worker))).toEqual(READ)
  })
})
