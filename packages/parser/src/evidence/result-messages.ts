import { sayIn } from '@sprint/core'

/** What is said of files of test results, in English. */
export const RESULT_MESSAGES = {
  size: 'Unexpected size, `{size}` bytes, expected at most `{most}`',
  compressed: 'Unexpected compressed content, expected test results as text',
  empty: 'Unexpected empty file, expected test results',
  unknown:
    'Unexpected content, expected JUnit XML, CTRF, the JSON of Jest, Vitest, Mocha, Playwright or `go test`, TAP, or a log with a closing line',
  interrupted: 'Unexpected interruption of the run, expected a whole one',
  tooMany: 'Unexpected number of tests, expected at most `{most}` in a file',
  noTests: 'Unexpected results without a test, expected some',
  fewerListed: 'Unexpected number of tests, `{stated}`, expected `{listed}`, as many as the file lists',
  otherJson: 'Unexpected JSON, expected CTRF or what Jest, Vitest, Mocha, Playwright or `go test` write',
  notJson: 'Unexpected text, expected JSON',
  cutJson: 'Unexpected end of the file, expected the rest of the JSON',
  field: 'Unexpected `{received}` at `{place}`',
  fieldExpected: 'Unexpected `{received}` at `{place}`, expected `{expected}`',
  nesting: 'Unexpected depth of nesting, expected at most some hundred levels',
  outsideTests: 'Unexpected errors outside the tests, `{errors}`, expected a whole run',
  bailedOut: 'Unexpected `Bail out!`, expected a whole run',
  withoutPlan: 'Unexpected end of the file, expected a plan such as `1..12`',
  cutYaml: 'Unexpected end of the file, expected the end of the last block of YAML',
  planned: 'Unexpected number of test points, `{points}`, expected `{planned}`, as planned',
  cutPackage: 'Unexpected end of the file, expected the result of the package `{name, whole}`',
  noEvent: 'Unexpected text, expected an event of `go test -json`',
  noXml: 'Unexpected end of the file, expected JUnit XML',
  root: 'Unexpected root `{root}`, expected `<testsuites>` or `<testsuite>`',
  notXml: 'Unexpected text, expected well-formed XML',
  notXmlInside: 'Unexpected text inside `{element}`, expected well-formed XML',
  cutXml: 'Unexpected end of the file, expected well-formed XML',
  cutXmlInside: 'Unexpected end of the file inside `{element}`, expected well-formed XML',
  doctype: 'Unexpected document type declaration, expected test results without one',
  depth: 'Unexpected depth, expected at most {most} levels',
} as const

/** Say something of a file of test results. */
export const say = sayIn(RESULT_MESSAGES)
