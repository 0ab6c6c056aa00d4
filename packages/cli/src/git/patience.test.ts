import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { patienceOf } from './patience.js'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('only waiting counts, all of it together', () => {
  const giveUp = vi.fn()
  const patience = patienceOf(30_000, giveUp)
  patience.wait()
  vi.advanceTimersByTime(20_000)
  patience.rest()
  vi.advanceTimersByTime(600_000)
  patience.wait()
  vi.advanceTimersByTime(9_000)
  expect(giveUp).not.toHaveBeenCalled()
  vi.advanceTimersByTime(2_000)
  expect(giveUp).toHaveBeenCalledOnce()
})
