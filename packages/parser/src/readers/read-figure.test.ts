import { expect, test } from 'vitest'
import { readFigure } from './read-figure.js'

test.each([
  ['16', 16],
  ['2,5', 2.5],
  ['0.125', 0.125],
  ['$1,200', 1200],
  ['12 500 €', 12500],
  ['1.200.300', 1200300],
  ['1.250', undefined],
  ['40%', undefined],
  ['3 of 5', undefined],
  ['', undefined],
])('%j', (text, figure) => {
  expect(readFigure(text)).toBe(figure)
})
