import { describe, expect, it } from 'vitest'
import { findExamples, runExample } from './run-examples.js'

const docblock = [
  '/**',
  ' * Double a number.',
  ' *',
  ' * @example',
  ' * const four = double(2)',
  ' * four //=> 4',
  ' */',
].join('\n')
const scope = { double: (value: number) => value * 2 }

describe('examples in documentation', () => {
  it('are found in docblocks, with the line they start on', () => {
    expect(findExamples('double.ts', docblock)).toMatchObject([{ file: 'double.ts', line: 5 }])
  })

  it('are found in Markdown where they promise a value', () => {
    const text = '# Use\n\n```ts\ndouble(3) //=> 6\n```\n\n```ts\nelsewhere()\n```\n'
    expect(findExamples('readme.md', text)).toEqual([{ file: 'readme.md', line: 4, code: 'double(3) //=> 6\n' }])
  })

  it('hold each value to its word', async () => {
    const [example] = findExamples('double.ts', docblock)
    expect(example && (await runExample(example, scope))).toBe(1)
  })

  it('fail with their line where a value is another', async () => {
    const example = { file: 'double.ts', line: 10, code: "import { double } from 'x'\nconst six = double(2) //=> 6" }
    await expect(runExample(example, scope)).rejects.toThrow('double.ts:11: the example promises another value')
  })

  it('may promise an object over several lines', async () => {
    const code = '({ a: double(1) })\n//=> {\n//     a: 2,\n//   }'
    expect(await runExample({ file: 'x.ts', line: 1, code }, scope)).toBe(1)
  })

  it('hold values inside of blocks', async () => {
    const code = 'try {\n  double.missing()\n} catch (error) {\n  error.name //=> "TypeError"\n}'
    expect(await runExample({ file: 'x.ts', line: 1, code }, scope)).toBe(1)
  })

  it('fail where a promise follows nothing that has a value', async () => {
    const example = { file: 'x.ts', line: 1, code: 'const a = [\n  double(1), //=> 2\n]' }
    await expect(runExample(example, scope)).rejects.toThrow('x.ts:1: 1 values are promised, 0 follow a statement')
  })
})
