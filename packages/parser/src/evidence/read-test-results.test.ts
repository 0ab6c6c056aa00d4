import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { DiagnosticSchema } from '@sprint/core'
import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { readTestResults } from './read-test-results.js'

const fixtures = new URL('../../test/fixtures/evidence/', import.meta.url)
const FILES = readdirSync(fixtures).map((name) => readFileSync(new URL(name, fixtures), 'utf8'))
const said = (input: string | Uint8Array, path = 'results') => {
  const { run, messages } = readTestResults(input, { path })
  return { run, said: messages.map(({ severity, line, reason }) => `${severity} ${line}: ${reason}`) }
}
const BOMB = `<?xml version="1.0"?>
<!DOCTYPE testsuites [
  <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
]>
<testsuites name="&b;"/>`

describe('one line, and nothing is trusted', () => {
  test.each([
    ['an empty file', ' \n', 'error 1: Unexpected empty file, expected test results'],
    [
      'a truncated XML',
      '<testsuite name="desk">\n<testcase name="lends"/>\n<testcase na',
      'error 3: Unexpected end of the file inside `<testsuite>`, expected well-formed XML',
    ],
    [
      'a broken XML',
      '<testsuite>\n<testcase></testsuite>',
      'error 2: Unexpected text inside `<testcase>`, expected well-formed XML',
    ],
    ['entities that expand', BOMB, 'error 4: Unexpected document type declaration, expected test results without one'],
    [
      'entities from elsewhere',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><testsuite/>',
      'error 1: Unexpected document type declaration, expected test results without one',
    ],
    [
      'another XML',
      '<coverage line-rate="1"/>',
      'error 1: Unexpected root `<coverage>`, expected `<testsuites>` or `<testsuite>`',
    ],
    ['suites without an end', '<testsuite>'.repeat(101), 'error 1: Unexpected depth, expected at most 100 levels'],
    [
      'a truncated JSON',
      '{\n"results": {"summary": {"te',
      'error 2: Unexpected end of the file, expected the rest of the JSON',
    ],
    ['a broken JSON', '{\n"results":\n\n{ oops }}', 'error 4: Unexpected text, expected JSON'],
    [
      'another JSON',
      '{"name": "lending"}',
      'error 1: Unexpected JSON, expected CTRF or what Jest, Vitest, Mocha, Playwright or `go test` write',
    ],
    [
      'a field of another type',
      '{"results":{"summary":{"tests":1},"tests":[{"name":7,"status":"passed"}]}}',
      'error 1: Unexpected `7` at `results.tests.0.name`, expected `string`',
    ],
    [
      'an interrupted Jest',
      '{"numTotalTests":9,\n"testResults":[],\n"wasInterrupted":true}',
      'error 3: Unexpected interruption of the run, expected a whole one',
    ],
    [
      'a package of Go without its end',
      '{"Action":"start","Package":"loan"}\n{"Action":"pass","Package":"loan","Test":"TestLend"}\n',
      'error 1: Unexpected end of the file, expected the result of the package `loan`',
    ],
    [
      'a cut event of Go',
      '{"Action":"start","Package":"loan"}\n{"Action":"pa',
      'error 2: Unexpected text, expected an event of `go test -json`',
    ],
    [
      'something else',
      'Dear team,\nall tests pass.\n',
      'error 1: Unexpected content, expected JUnit XML, CTRF, the JSON of Jest, Vitest, Mocha, Playwright or `go test`, TAP, or a log with a closing line',
    ],
  ])('%s', (_, input, line) => {
    expect(said(input)).toEqual({ run: null, said: [line] })
  })

  test('compressed bytes', () => {
    expect(said(gzipSync('<testsuite/>')).said).toEqual([
      'error 1: Unexpected compressed content, expected test results as text',
    ])
  })

  test('more tests than any suite has', () => {
    const many = `1..1\n${'ok\n'.repeat(250_001)}`
    expect(said(many).said).toEqual(['error 1: Unexpected number of tests, expected at most `250000` in a file'])
  })

  test('more than the limit', () => {
    expect(readTestResults('<testsuite/>', { path: 'a.xml', maxBytes: 5 })).toMatchObject({
      run: null,
      messages: [{ file: 'a.xml', reason: 'Unexpected size, `12` bytes, expected at most `5`' }],
    })
  })
})

describe('said, and read all the same', () => {
  test('tests that a file counts and does not list', () => {
    const { run, said: lines } = said(
      '<testsuites tests="9">\n<testsuite><testcase name="lends"/></testsuite></testsuites>',
    )
    expect(run?.counts.total).toBe(1)
    expect(lines).toEqual(['warning 1: Unexpected number of tests, `9`, expected `1`, as many as the file lists'])
  })

  test('a summary without tests is counted', () => {
    expect(said('{"results":{"summary":{"tests":3,"passed":2,"failed":1}}}').run?.counts).toEqual({
      passed: 2,
      failed: 1,
      errors: 0,
      skipped: 0,
      total: 3,
    })
  })

  test('control characters and unknown entities stay text', () => {
    const { run } = said(
      '<testsuite name="desk"><testcase name="a\u0001 &nbsp; b"><failure message="&#27;[31m"/></testcase></testsuite>',
    )
    expect(run?.cases).toMatchObject([{ name: 'a\u0001 &nbsp; b', status: 'failed' }])
  })

  test('failure messages of any length', () => {
    const xml = `<testsuite><testcase name="a"><failure message="${'x'.repeat(200_000)}"/></testcase></testsuite>`
    expect(said(xml).run?.counts.failed).toBe(1)
  })
})

describe('bytes', () => {
  const xml =
    '<?xml version="1.0" encoding="iso-8859-1"?><testsuite name="Ausleihe"><testcase name="Gebühr"/></testsuite>'

  test('as the XML declaration says', () => {
    expect(said(Buffer.from(xml, 'latin1')).run?.cases[0]?.name).toBe('Gebühr')
  })

  test('by their byte order mark', () => {
    expect(said(Buffer.from(`\uFEFF${xml}`, 'utf16le')).run?.cases[0]?.name).toBe('Gebühr')
    expect(said(Buffer.from('\uFEFF1..1\nok 1 - Gebühr\n', 'utf8')).run?.cases[0]?.name).toBe('Gebühr')
  })
})

describe('laws', () => {
  /** A text of one of the formats, with a part of it cut, doubled or replaced. */
  const damaged = fc
    .record({
      text: fc.constantFrom(...FILES),
      at: fc.nat(6000),
      length: fc.nat(300),
      put: fc.string({ unit: 'binary' }),
    })
    .map(({ text, at, length, put }) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + length))
  const anything = fc.oneof(
    damaged,
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.uint8Array({ maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          '<testsuite>',
          '<testcase name="a">',
          '</testcase>',
          '<failure/>',
          '{',
          '}',
          'ok 1',
          '1..1',
          '    ok',
          '  ---',
          '...',
          '\n',
          '__proto__',
        ),
      )
      .map((parts) => parts.join('')),
  )

  test('nothing throws, and what is not trusted is said in one valid message', () => {
    fc.assert(
      fc.property(anything, (input) => {
        const { run, messages } = readTestResults(input, { path: 'any' })
        for (const message of messages) expect(v.is(DiagnosticSchema, message)).toBe(true)
        expect(messages.filter(({ severity }) => severity === 'error')).toHaveLength(run === null ? 1 : 0)
        if (run === null) return
        const { passed, failed, errors, skipped, total } = run.counts
        expect(passed + failed + errors + skipped).toBe(total)
        expect(new Set(run.cases.map(({ id }) => id)).size).toBe(run.cases.length)
      }),
      { numRuns: 2000 },
    )
  })

  test('a file that was cut never counts fewer failures in silence', () => {
    // A log, and the events of Go between two packages, cannot tell that something should follow.
    const whole = FILES.filter((text) => !/log|go-test/.test(readTestResults(text, { path: 'a' }).format ?? ''))
    fc.assert(
      fc.property(fc.constantFrom(...whole), fc.nat(), (text, seed) => {
        const { run } = readTestResults(text.slice(0, seed % text.trimEnd().length), { path: 'a' })
        const all = readTestResults(text, { path: 'a' }).run
        if (run !== null) expect(run.counts).toEqual(all?.counts)
      }),
      { numRuns: 2000 },
    )
  })
})
