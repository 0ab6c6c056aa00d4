import type { WorkItem } from '../model/work-item.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'
import type { MeasuredTest } from './measured-tests.js'

/** Shorter names stand in many a text by chance. */
const SHORTEST = 6

/**
 * Find the item that takes care of a test: one that names the test, its file or its suite, and that is not called off.
 *
 * @param items the work of the sprint
 * @returns for a test, the id of the first such item, else its title; `null` where there is none
 * @example
 * const ownerOf = testOwners([itemFrom({ id: 'US-7', title: 'Repair the season ticket checks' })])
 * ownerOf({ name: 'bought after the change', suite: 'season ticket', file: null }) //=> 'US-7'
 */
export function testOwners(
  items: readonly WorkItem[],
): (test: Pick<MeasuredTest, 'name' | 'suite' | 'file'>) => string | null {
  const texts = items
    .filter(({ status }) => status !== 'cancelled')
    .map((item) => ({ owner: refOf(item), text: ` ${textsOf(item).map(wordsOf).join(' | ')} ` }))
  return (test) => {
    const names = namesOf(test)
    return texts.find(({ text }) => names.some((name) => text.includes(` ${name} `)))?.owner ?? null
  }
}

function textsOf({ title, acceptance, steps, deliverables, labels, command }: WorkItem): string[] {
  return [title, ...[...acceptance, ...steps].map(({ text }) => text), ...deliverables, ...labels, command ?? '']
}

/** `org.lending.LoanTest` is also called `LoanTest`, `tests/loan.test.ts` also `loan.test.ts`. */
function namesOf({ name, suite, file }: Pick<MeasuredTest, 'name' | 'suite' | 'file'>): string[] {
  const suites = (suite ?? '').split(' > ').flatMap((part) => [part, part.split(/[./]/).at(-1) ?? ''])
  const files = [file ?? '', file?.split('/').at(-1) ?? '']
  return [name, ...suites, ...files].map(wordsOf).filter((text) => text.length >= SHORTEST)
}
