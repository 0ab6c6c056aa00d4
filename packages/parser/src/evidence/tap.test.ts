import fc from 'fast-check'
import { Parser } from 'tap-parser'
import { describe, expect, test } from 'vitest'
import { readTestResults } from './read-test-results.js'

const read = (text: string) => readTestResults(text, { path: 'results.tap' })
const reasonOf = (text: string) => read(text).messages.map(({ line, reason }) => `${line}: ${reason}`)

describe('what is not trusted', () => {
  test.each([
    [
      'a plan that is not kept',
      '1..3\nok 1\nok 2\n',
      '1: Unexpected number of test points, `2`, expected `3`, as planned',
    ],
    ['no plan', 'TAP version 14\nok 1\n', '3: Unexpected end of the file, expected a plan such as `1..12`'],
    ['an aborted run', '1..2\nok 1\nBail out! no disk\n', '3: Unexpected `Bail out!`, expected a whole run'],
    [
      'a cut block',
      '1..1\nnot ok 1\n  ---\n  a: 1\n',
      '5: Unexpected end of the file, expected the end of the last block of YAML',
    ],
  ])('%s', (_, text, reason) => {
    expect(read(text).run).toBeNull()
    expect(reasonOf(text)).toEqual([reason])
  })
})

test('a suite that is skipped as a whole has no tests, which is said', () => {
  expect(read('TAP version 13\n1..0 # SKIP no database\n').run?.counts.total).toBe(0)
  expect(reasonOf('TAP version 13\n1..0 # SKIP no database\n')).toEqual([
    '2: Unexpected results without a test, expected some',
  ])
})

test('points with the same description are several tests', () => {
  const { run } = read('1..2\nnot ok 1 - should be equal\nok 2 - should be equal\n')
  expect(run?.counts).toMatchObject({ passed: 1, failed: 1 })
  expect(run?.cases.map(({ id }) => id)).toEqual(['should be equal', 'should be equal #2'])
})

test('what a test prints is not what it says', () => {
  expect(
    read('TAP version 13\nokay, let us go\n# ok 7\n  1..9\nok 1 - issue 42 # time=3s\n1..1\n').run?.cases,
  ).toMatchObject([{ name: 'issue 42', durationMs: 3000 }])
})

test('counts what tap-parser counts', () => {
  const name = fc.stringMatching(/^[a-z][a-z #\\:]{0,12}[a-z]$/)
  const directive = fc.constantFrom(
    '',
    ' # SKIP',
    ' # skip it',
    ' # TODO',
    ' # todo later',
    ' # time=2ms',
    ' \\\\# skip',
    ' \\# skip',
    ' # 7 # skip',
  )
  const point = fc
    .record({ isOk: fc.boolean(), name, directive, hasYaml: fc.boolean() })
    .map((one) => (index: number) => {
      const yaml = one.hasYaml ? "\n  ---\n  message: 'ok 1'\n  ..." : ''
      return `${one.isOk ? 'ok' : 'not ok'} ${index + 1} - ${one.name}${one.directive}${yaml}`
    })
  const file = fc.array(point, { minLength: 1, maxLength: 12 }).map((points) => {
    const lines = points.map((line, index) => line(index))
    return `TAP version 14\n1..${points.length}\n${lines.join('\n')}\n`
  })
  fc.assert(
    fc.property(file, (text) => {
      const parser = new Parser()
      const expected: string[] = []
      parser.on('assert', ({ ok, skip, todo, name }) => {
        const status = skip || todo ? 'skipped' : ok ? 'passed' : 'failed'
        expected.push(`${status} ${name.replace(/\s+/g, ' ').trim()}`)
      })
      parser.end(text)
      expect(read(text).run?.cases.map(({ status, name }) => `${status} ${name}`)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
