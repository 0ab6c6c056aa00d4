import type { Diagnostic } from '../diagnostics/diagnostic.js'
import { englishFormats } from '../messages/english-formats.js'
import type { Message } from '../messages/message-value.js'
import type { SprintDocument } from '../model/sprint-document.js'
import type { TestRun } from '../model/test-run.js'
import { scopeKey } from '../select/test-scope.js'
import { ageOf } from './age.js'
import { collate } from './collate.js'
import { type Disagreement, disagreement } from './disagreement.js'
import { mergeNewest } from './merge-newest.js'
import { say } from './say-disagreement.js'

const COUNTS = ['passed', 'failed', 'errors', 'skipped', 'total'] as const

function countsOf(run: TestRun): Record<string, number> {
  return Object.fromEntries(COUNTS.flatMap((name) => (run[name] === null ? [] : [[name, run[name]]])))
}

function sayOf({ role, scope }: TestRun, stated: Disagreement): Message {
  return scope === null ? say('tests', { role, ...stated }) : say('testsOfScope', { role, scope, ...stated })
}

/** Two counts of the same tests differ only in what both of them state. */
function differ(a: TestRun, b: TestRun): boolean {
  return COUNTS.some((name) => a[name] !== null && b[name] !== null && a[name] !== b[name])
}

/**
 * Make one list of the test counts of several documents. Measured counts of different dates stay apart, oldest
 * first; a baseline and a target are one for each scope, and the newest wins.
 *
 * @param documents the documents of one sprint, oldest first
 * @returns the counts, and where documents state other ones
 * @example
 * const daily = documentFrom({ date: '2026-03-04', sprint: { tests: [testRunFrom({ passed: 40 })] } })
 * mergeTests([daily]).tests[0].at //=> '2026-03-04'
 */
export function mergeTests(documents: readonly SprintDocument[]): { tests: TestRun[]; messages: Diagnostic[] } {
  const lists = documents.map((document) => ({
    age: ageOf(document),
    value: document.sprint.tests.map((run) =>
      run.role === 'actual' && run.at === null ? { ...run, at: document.date } : run,
    ),
  }))
  const messages: Diagnostic[] = []
  const tests = collate(lists, ({ role, scope, at }) =>
    [role, scopeKey(scope) ?? '', role === 'actual' ? at : ''].join('|'),
  ).flatMap(([first, ...later]) => {
    if (first === undefined) return []
    const statements = [first, ...later].map(({ age, value }) => ({
      age,
      text: englishFormats.counts(countsOf(value)),
      value: countsOf(value),
      source: value.source,
      run: value,
    }))
    const winner = statements.at(-1)
    if (winner !== undefined) {
      messages.push(
        ...disagreement(
          { say: (stated) => sayOf(winner.run, stated) },
          winner,
          statements.filter(({ run }) => differ(run, winner.run)),
        ),
      )
    }
    return [mergeNewest([first, ...later])]
  })
  return { tests, messages }
}
