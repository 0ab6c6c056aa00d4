import { describe, expect, it } from 'vitest'
import * as core from '../src/index.js'

describe('the public functions of core', () => {
  it('are these', () => {
    const functions = Object.entries(core).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(functions.sort()).toEqual([
      'SprintError',
      'addDays',
      'assemble',
      'burndown',
      'carryOver',
      'committedPoints',
      'compareDiagnostics',
      'compareTests',
      'completedPoints',
      'completion',
      'completionBy',
      'dayOfSprint',
      'daysBetween',
      'daysLeft',
      'diagnostic',
      'documentIssues',
      'emptySprint',
      'evaluateGate',
      'evaluateGates',
      'formatNumber',
      'formatRange',
      'groupBy',
      'hoursOf',
      'isCalendarDate',
      'itemHistory',
      'itemsUnder',
      'keyOf',
      'leafItems',
      'meetsTarget',
      'passRate',
      'quote',
      'ratio',
      'readiness',
      'refOf',
      'rootItems',
      'runChecks',
      'sayDo',
      'scopeChange',
      'scopeKey',
      'sumHours',
      'sumPoints',
      'testDelta',
      'validate',
      'validateSprint',
      'velocity',
      'weekdayOf',
      'weightedItems',
      'wordsOf',
      'workingDays',
      'workload',
    ])
  })

  it('have a schema for every type of the model', () => {
    expect(Object.keys(core).filter((name) => name.endsWith('Schema')).length).toBeGreaterThan(25)
  })
})
