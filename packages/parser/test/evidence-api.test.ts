import { expect, test } from 'vitest'

test('what a script can import, each with its own entry', async () => {
  expect(Object.keys(await import('@sprint/parser/evidence')).sort()).toEqual([
    'CASE_STATUSES',
    'RESULT_FORMATS',
    'mergeTestResults',
    'readTestResults',
    'toTestRun',
  ])
  expect(Object.keys(await import('@sprint/parser'))).not.toContain('readTestResults')
})
