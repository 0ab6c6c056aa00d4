import type { Diagnostic } from '@sprint/core'
import picocolors from 'picocolors'
import { describe, expect, test } from 'vitest'
import { codeFrame } from './code-frame.js'
import { githubAnnotation } from './github.js'
import { toJson } from './json.js'
import { prettyFile, prettySummary } from './pretty.js'
import { sarifLog } from './sarif.js'

const plain = picocolors.createColors(false)

function found(fields: Partial<Diagnostic> = {}): Diagnostic {
  const place = { file: 'docs/plan.md', line: 2, column: 10, endLine: 2, endColumn: 12 }
  return {
    ...place,
    severity: 'warning',
    ruleId: 'points-total',
    source: 'sprint',
    reason: 'Unexpected total `21`, expected `18`, the sum of the items',
    messageId: null,
    data: {},
    actual: '21',
    expected: ['18'],
    url: 'docs/checks/points-total.md',
    related: [],
    fix: null,
    ...fields,
  }
}

describe('a code frame', () => {
  test('underlines the place', () => {
    expect(codeFrame(found(), ['# Plan', '**Total: 21 points**'], plain)).toBe(
      '    2 | **Total: 21 points**\n      |          ^^\n',
    )
  })

  test('stays aligned below wide characters and tabs', () => {
    const frame = codeFrame(found({ column: 4, endColumn: 5 }), ['', '🏁\tx'], plain)
    expect(frame).toBe('    2 | 🏁 x\n      |    ^\n')
  })

  test('underlines to the end of the line where the place goes on below', () => {
    const frame = codeFrame(found({ column: 3, endLine: 4, endColumn: 1 }), ['', 'a bcd'], plain)
    expect(frame).toBe('    2 | a bcd\n      |   ^^^\n')
  })

  test('points at nothing where the whole line is meant', () => {
    expect(codeFrame(found({ column: 1, endColumn: 99 }), ['', '# Plan'], plain)).toBe('    2 | # Plan\n')
  })

  test('is left out where the file has changed and no longer has the line', () => {
    expect(codeFrame(found({ line: 9 }), ['one'], plain)).toBe('')
  })

  test('cuts a long line around the place', () => {
    const line = `${'a'.repeat(500)}21${'b'.repeat(500)}`
    const [shown = ''] = codeFrame(found({ column: 501, endColumn: 503 }), ['', line], plain).split('\n')
    expect(shown).toMatch(/^ {4}2 \| …a+21b+…$/)
    expect(shown.length).toBeLessThan(115)
  })
})

test('pretty lists related places below a finding', () => {
  const place = { file: 'docs/other.md', line: 7, column: 1, endLine: 7, endColumn: 5 }
  const text = prettyFile('docs/plan.md', [found({ related: [{ reason: 'stated here', ...place }] })], [], plain)
  expect(text).toBe(
    'docs/plan.md\n' +
      '  2:10    warning  Unexpected total `21`, expected `18`, the sum of the items  points-total\n' +
      '          docs/other.md:7:1 stated here\n\n',
  )
})

test('the summary counts each severity', () => {
  expect(prettySummary({ error: 1, warning: 2, info: 0 }, 3, plain)).toBe('1 error, 2 warnings in 3 documents\n')
})

test('a GitHub annotation keeps to one line and to its own properties', () => {
  const annotation = githubAnnotation(found({ file: 'a,b:c%.md', reason: 'Unexpected 100%\r\n::error::stop' }))
  expect(annotation).toBe(
    '::warning file=a%2Cb%3Ac%25.md,line=2,endLine=2,col=10,endColumn=11,title=points-total' +
      '::Unexpected 100%25%0D%0A::error::stop\n',
  )
})

test('a GitHub annotation of several lines has no columns', () => {
  expect(githubAnnotation(found({ severity: 'info', endLine: 4 }))).toMatch(
    /^::notice file=docs\/plan\.md,line=2,endLine=4,title=/,
  )
})

test('SARIF lists each rule once and refers to it', () => {
  const messages = [found(), found({ ruleId: 'date-order', severity: 'info', url: 'https://example.org' })]
  const fresh = messages.map((message) => ({ message, fingerprint: '00ff', occurrence: 1 }))
  const log = sarifLog({ fresh, known: [], silenced: [] }, '1.2.3')
  expect(log.runs[0]?.tool.driver.rules).toMatchObject([
    { id: 'date-order', helpUri: 'https://example.org', defaultConfiguration: { level: 'warning' } },
    { id: 'points-total', defaultConfiguration: { level: 'warning' } },
  ])
  expect(log.runs[0]?.results.map(({ ruleIndex, level }) => [ruleIndex, level])).toEqual([
    [1, 'warning'],
    [0, 'note'],
  ])
})

test('JSON on a terminal is only text', () => {
  expect(toJson({ title: 'a\u009b2J\u202e' }, 0)).toBe('{"title":"a\\u009b2J\\u202e"}')
})
