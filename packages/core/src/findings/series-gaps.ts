import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { WorkItem } from '../model/work-item.js'
import { groupBy } from '../select/group-by.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'

/** What is said of a step that one of a series lacks. */
export const seriesMessages = {
  seriesGap: 'Unexpected end of `{member}` with `{last}`, expected `{wanted}` too, as all others of the series have',
} as const

const say = sayIn(seriesMessages)

// P1, B2: the part of a title that tells one of a series from the others.
const TAG = /(?<![\p{L}\p{N}])(\p{Lu}[1-9])(?![\p{L}\p{N}])/u

interface Step {
  readonly tag: string
  /** The title without the tag. */
  readonly step: string
  readonly item: WorkItem
}

function stepsOf(items: readonly WorkItem[]): Step[] {
  return items.flatMap((item) => {
    const tag = TAG.exec(item.title)?.[1]
    return tag === undefined ? [] : [{ tag, step: wordsOf(item.title.replace(TAG, ' ')), item }]
  })
}

/** So many members, and steps that all of them have, make a series. */
const FEWEST_MEMBERS = 3
const FEWEST_STEPS = 2

/**
 * Steps that are planned for every member of a series of items but one: analysis and triage for `P1` and `P2`, for `P3`
 * analysis alone.
 *
 * @param items the items of a plan
 * @returns a finding for each missing step, at the last item of the member that lacks it
 */
export function* seriesGaps(items: readonly WorkItem[]): Iterable<Finding> {
  const steps = stepsOf(items)
  const tags = [...new Set(steps.map(({ tag }) => tag))]
  if (tags.length < FEWEST_MEMBERS) return
  const byStep = [...groupBy(steps, ({ step }) => step).values()]
  const common = byStep.filter((own) => new Set(own.map(({ tag }) => tag)).size === tags.length)
  if (common.length < FEWEST_STEPS) return
  for (const own of byStep) {
    const missing = tags.filter((tag) => own.every((one) => one.tag !== tag))
    const [tag, another] = missing
    const [example] = own
    const last = steps.findLast((one) => one.tag === tag)
    if (tag === undefined || another !== undefined || example === undefined || last === undefined) continue
    const wanted = example.item.title.replace(TAG, tag)
    yield {
      ...say('seriesGap', { member: tag, last: refOf(last.item), wanted }),
      source: last.item.source,
      expected: [wanted],
      related: own.map(({ item }) => ({ reason: item.title, source: item.source })),
    }
  }
}
