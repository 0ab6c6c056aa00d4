import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { formatMoment, minutesBetween, readMoment } from '../schedule/moment.js'
import { wordsOf } from '../select/item-key.js'

/** What is said of something that is received too early. */
export const earlyInputMessages = {
  tooEarly: 'Unexpected `{title}` at `{at, date}`, expected it later: `{promise}`',
} as const

const say = sayIn(earlyInputMessages)

const RECEIVES = /\b(receive|get|obtain|take over|collect|erhalten|bekommen|recevoir|recibir|receber)\b/i

/** Words that are in every sentence about getting something. */
const COMMON = new Set([
  'receive',
  'get',
  'have',
  'you',
  'from',
  'the',
  'and',
  'start',
  'by',
  'with',
  'your',
  'our',
  'to',
  'a',
  'nov',
  'dec',
])

function wordsIn(text: string): Set<string> {
  return new Set(
    wordsOf(text)
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON.has(word) && !/\d/.test(word)),
  )
}

/**
 * A team that receives something at a time before the part of the day by which it is there, as another place tells.
 *
 * @param document a document as it was read
 * @returns a finding for each such event
 */
export function* earlyInputs({ sprint, claims }: SprintDocument): Iterable<Finding> {
  const promises = claims.filter((claim) => claim.kind === 'by')
  if (promises.length === 0) return
  for (const { title, at, source } of sprint.events) {
    const moment = RECEIVES.test(title) ? readMoment(at) : null
    if (moment === null) continue
    const group = sprint.groups.findLast((one) => one.source.line < source.line)
    const words = wordsIn(title)
    const promise = promises.find(
      ({ of, text }) =>
        of !== null &&
        of === (group?.id ?? group?.title) &&
        [...wordsIn(text)].filter((word) => words.has(word)).length > 1,
    )
    const from = readMoment(promise?.at ?? null)
    if (promise === undefined || from === null || (minutesBetween(moment, from) ?? 0) <= 0) continue
    yield {
      ...say('tooEarly', { title, at: formatMoment(moment), promise: promise.text }),
      source,
      actual: formatMoment(moment),
      related: [{ reason: promise.text, source: promise.source }],
    }
  }
}
