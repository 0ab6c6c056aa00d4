import { expect, test } from 'vitest'
import * as api from '../src/index.js'

test('the package exports what its page promises', () => {
  expect(Object.keys(api).sort()).toEqual([
    'LANGUAGES',
    'REPORT_KINDS',
    'composeFile',
    'dailyReport',
    'finalReport',
    'joinParts',
    'mergeFile',
    'planReport',
    'refreshRegions',
    'render',
    'renderParts',
    'retrospectiveReport',
    'shiftHeadings',
    'statusReport',
    'templateSources',
    'trackerReport',
  ])
})
