import { expect, test } from 'vitest'
import { sparkline } from './sparkline.js'

test('a sparkline has a character for each figure', () => {
  expect(sparkline([21, 21, 13, null, 5, 0])).toBe('██▆ ▃▁')
  expect(sparkline([0, 0])).toBe('▁▁')
})
