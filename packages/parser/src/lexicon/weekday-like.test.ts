import { expect, test } from 'vitest'
import { german } from './de.js'
import { english } from './en.js'
import { spanish } from './es.js'
import { japanese } from './ja.js'
import { portuguese } from './pt.js'
import { weekdayLike } from './weekday-like.js'

test.each([
  ['Tuesday', 2, 4, [english], 'Thursday'],
  ['tue', 2, 4, [english], 'thu'],
  ['TUE', 2, 4, [english], 'THU'],
  ['Di', 2, 4, [english, german], 'Do'],
  ['Dienstag', 2, 6, [german], 'Samstag'],
  ['Martes', 2, 3, [spanish], 'Miércoles'],
  ['火', 2, 4, [japanese], '木'],
  ['Tues', 2, 1, [english], 'Mon'],
  ['So', 0, 6, [german], 'Sa'],
  ['segunda', 1, 6, [portuguese], 'sábado'],
  // A form that the other day does not have, and two languages that call the other day differently.
  ['segunda-feira', 1, 6, [portuguese], null],
  ['domingo', 0, 1, [spanish, portuguese], null],
  ['Caturday', 6, 1, [english], null],
] as const)('%s', (name, day, other, languages, expected) => {
  expect(weekdayLike(name, day, other, languages)).toBe(expected)
})
