import { expect, test } from 'vitest'
import { readTime } from './read-time.js'

test.each([
  ['5:30 PM', '17:30'],
  ['12 AM', '00:00'],
  ['12:15 pm', '12:15'],
  ['at 17h05', '17:05'],
  ['09:00-10:00', '09:00'],
  ['9.30 a.m.', '09:30'],
])('reads %s', (text, time) => {
  expect(readTime(text)?.time).toBe(time)
})

test.each(['Task 1.1', '34 pmx', 'ratio 3:1', 'Phase 2', '99:99'])('finds no time in %s', (text) => {
  expect(readTime(text)).toBeUndefined()
})
