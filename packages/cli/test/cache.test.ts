import { cp, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const EXAMPLES = new URL('../../../examples/', import.meta.url).pathname

/** A project with a cache of its own. */
async function projectWithCache(files: Readonly<Record<string, string>>) {
  const home = (await projectOf({})).folder
  const project = await projectOf(files, { env: { XDG_CACHE_HOME: home } })
  const folder = join(home, 'sprint-report')
  const kept = async () => (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return { ...project, cache: folder, kept }
}

const PLAN = '# Sprint 9: Search\n\n- [x] SHOP-1: Index (3 SP)\n- [ ] SHOP-2: Filters (5 SP)\n'

describe('what was parsed once', () => {
  test('is the same to the last byte when it comes from the cache', async () => {
    const { folder, sprintReport, kept } = await projectWithCache({})
    await cp(EXAMPLES, folder, { recursive: true, filter: (path) => !/\.sprint$|node_modules/.test(path) })
    const run = () => Promise.all([sprintReport('parse', '--format', 'json'), sprintReport('check')])
    const first = await run()
    expect((await kept()).length).toBeGreaterThan(10)
    expect(await run()).toEqual(first)
  })

  test('is not parsed again', async () => {
    const { sprintReport, cache, kept } = await projectWithCache({ 'plan.md': PLAN })
    await sprintReport('status', '--no-history')
    const [name = ''] = await kept()
    const written = new Date('2026-03-03T09:00:00Z')
    await utimes(join(cache, name), written, written)
    expect((await sprintReport('status', '--no-history')).stdout).toContain('Search')
    expect((await stat(join(cache, name))).mtime).toEqual(written)
  })

  test('is parsed anew where the document, its name or what was kept is another', async () => {
    const { folder, sprintReport, cache, kept } = await projectWithCache({ 'plan.md': PLAN })
    const open = async () => {
      const { stdout } = await sprintReport('parse', '--format', 'json', 'plan.md')
      const [document] = JSON.parse(stdout).documents
      return document.sprint.items.filter((item: { status: string }) => item.status === 'todo').length
    }
    expect(await open()).toBe(1)
    const [name = ''] = await kept()
    const text = await readFile(join(cache, name), 'utf8')
    await writeFile(join(cache, name), text.replaceAll('"done"', '"todo"'))
    expect(await open()).toBe(1)
    await writeFile(join(folder, 'plan.md'), PLAN.replace('[x]', '[ ]'))
    expect(await open()).toBe(2)
    expect(await kept()).toHaveLength(1)
  })
})
