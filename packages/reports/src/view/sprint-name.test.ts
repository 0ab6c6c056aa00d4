import { expect, test } from 'vitest'
import { sprintName } from './sprint-name.js'

test.each([
  ['23', 'Sprint 23: Two-Way Reminders - Plan', 'Sprint 23: Two-Way Reminders'],
  ['15', 'Sprint 15: Card Payments - Execution Report', 'Sprint 15: Card Payments'],
  ['12', 'SPRINT 12 EXECUTION PLAN - Live Tariffs', 'Sprint 12: Live Tariffs'],
  ['22', 'Sprint 22: Night Shift - Closing Report', 'Sprint 22: Night Shift'],
  ['4.2', 'Sprint 4.2 Initialization', 'Sprint 4.2'],
  ['8', 'Sprint 8: Ableseportal – Sprintplan', 'Sprint 8: Ableseportal'],
  ['2026-05-18', 'Daily Plan — 2026-05-18', 'Sprint 2026-05-18'],
  ['14', 'Gift cards at the checkout', 'Sprint 14: Gift cards at the checkout'],
  ['7', 'Sprint 7 Search by Voice', 'Sprint 7: Search by Voice'],
  ['LF5', 'Lock Firmware - Over the Air', 'Sprint LF5: Lock Firmware - Over the Air'],
  ['Sprint 9', 'Status', 'Sprint 9'],
  ['9', null, 'Sprint 9'],
  [null, 'Billing - Release 5', 'Billing - Release 5'],
  [null, 'Sprint Plan', 'Sprint Plan'],
  [null, null, 'Sprint'],
])('sprint %s, %s, is called %s', (id, title, name) => {
  expect(sprintName({ id, title })).toBe(name)
})
