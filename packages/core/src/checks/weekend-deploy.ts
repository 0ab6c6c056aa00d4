import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { CalendarDate } from '../model/calendar-date.js'
import { weekdayOf } from '../model/calendar-days.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { readMoment } from '../schedule/moment.js'
import { groupBy } from '../select/group-by.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  weekend: 'Unexpected `{title}` on {date, date}, a {weekday, weekday}, expected a working day',
} as const

const say = sayIn(messages)

const DEPLOYS =
  /(?<!pre-|post-|before |after |to )\b(deploy(s|ment|ments)?|releases?|go-live|goes? live|launch|roll-?out|cut-?over|despliegue|implantação|lançamento|déploiement|mise en (production|ligne)|bereitstellung|livegang|rilascio|uitrol|lansering|wdrożenie)\b|развёртывание|развертывание|релиз|部署|上线|发布|リリース|デプロイ|배포|출시/i

/** What only speaks of a deployment, or goes nowhere that users are. */
const NOT_YET =
  /\b(plan|planning|notes?|review|checklist|prepar\w*|ready|readiness|preview|test|tests|testing|rehearsal|dry[- ]run|staging|development|dev|local|sandbox|window|docs?|documentation|retro\w*|candidate|target|script|guide|authori[sz]ation|approval|decision)\b/i

interface Dated {
  readonly title: string
  readonly date: CalendarDate
  readonly source: Source
}

function deployments({ sprint: { events, gates, items }, claims }: SprintDocument): Dated[] {
  const steps = claims.flatMap((claim) => (claim.kind === 'option' ? claim.steps : []))
  const stated = [
    ...steps.map(({ text, date, source }) => ({ title: text, at: date, source })),
    ...events.map(({ title, at, source }) => ({ title, at, source })),
    ...gates.map(({ title, due, source }) => ({ title, at: due, source })),
    ...items.map(({ title, due, source }) => ({ title, at: due, source })),
  ]
  return stated.flatMap(({ title, at, source }) => {
    const moment = readMoment(at)
    return moment !== null && DEPLOYS.test(title) && !NOT_YET.test(title) ? [{ title, date: moment.date, source }] : []
  })
}

/**
 * A deployment, release or launch on a Saturday or Sunday, when few are there to mend what breaks.
 * Says nothing of dates whose year is not certain, and of what only prepares a deployment.
 *
 * @example
 * const events = [{ title: 'Deployment begins', at: '2026-03-07T15:00', participants: [], source: sourceAt(9) }]
 * runChecks(documentFrom({ sprint: { events } }), { checks: [weekendDeploy] })[0].reason
 * //=> 'Unexpected `Deployment begins` on 2026-03-07, a Saturday, expected a working day'
 */
export const weekendDeploy: CheckRule = {
  id: 'weekend-deploy',
  severity: 'warning',
  messages,
  *run(document): Iterable<Finding> {
    for (const [date, [first, ...others]] of groupBy(deployments(document), (one) => one.date)) {
      const weekday = weekdayOf(date)
      if (first === undefined || (weekday !== 0 && weekday !== 6)) continue
      yield {
        ...say('weekend', { title: first.title, date, weekday }),
        source: first.source,
        actual: date,
        related: others.map(({ title, source }) => ({ reason: title, source })),
      }
    }
  },
}
