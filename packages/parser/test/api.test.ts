import * as api from '@sprint/parser'
import { expect, test } from 'vitest'

test('exports what is documented and nothing else', () => {
  expect(Object.keys(api).sort()).toEqual([
    'REMARK_MESSAGES',
    'explainLine',
    'isOwnWords',
    'parseDocument',
    'problemsOfWords',
    'remarkSprint',
    'statusWords',
    'toMessage',
    'versionParser',
  ])
})
