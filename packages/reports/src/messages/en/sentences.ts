import type { ReportFigure } from '../../view/figure.js'
import { type Sentence, say } from '../../view/sentence.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('en')

/** The sentences of the sections behind the summary. */
export const sentences = {
  leftOpen: (items: number, points: ReportFigure | null, names: Sentence, unknown: number): Sentence => {
    const sum = points === null ? '' : say` with ${points} ${n(points.value, 'point', 'points')}`
    const rest = unknown === 0 ? '' : `; the documents state no status for ${unknown} more`
    return say`${items} ${n(items, 'item', 'items')}${sum} left open${names}${rest}.`
  },
  velocity: (points: ReportFigure): Sentence =>
    say`The velocity of this sprint and the one before is ${points} ${n(points.value, 'point', 'points')}.`,
  meanVelocity: (points: ReportFigure, sprints: number, least: number, most: number): Sentence =>
    say`Over ${sprints} sprints the velocity was ${points} points on average, from ${least} to ${most}.`,
  deliverables: (all: number, done: number, unknown: number): Sentence => {
    const rest =
      unknown === 0 ? '' : `; of ${unknown} the documents do not say whether ${n(unknown, 'it is', 'they are')}`
    if (done === 0 && all > 1) return say`None of the ${all} deliverables is there${rest}.`
    return say`Of ${all} ${n(all, 'deliverable', 'deliverables')}, ${done} ${n(done, 'is', 'are')} there${rest}.`
  },
  metrics: (compared: number, reached: number): Sentence =>
    say`Of ${compared} ${n(compared, 'metric', 'metrics')} with target and actual value, ${reached} ${n(reached, 'reaches its', 'reach their')} target.`,
  actions: (all: number, done: number, unknown: number): Sentence => {
    const rest = unknown === 0 ? '' : `; what became of ${unknown} is not said`
    return say`Of ${all} ${n(all, 'action', 'actions')}, ${done} ${n(done, 'is', 'are')} done${rest}.`
  },
  openItems: (items: number, points: ReportFigure | null): Sentence => {
    const sum = points === null ? '' : say` with ${points} ${n(points.value, 'point', 'points')}`
    return say`${items} open ${n(items, 'item', 'items')}${sum}`
  },
  openIssues: (issues: number): Sentence => say`${issues} open ${n(issues, 'issue', 'issues')}`,
  openActions: (actions: number): Sentence => say`${actions} open ${n(actions, 'action', 'actions')}`,
  nextBeginsWith: (left: Sentence): Sentence => say`It begins with ${left}.`,
  nextRuns: (start: string, end: string): Sentence =>
    say`With the length of this sprint it would run from ${start} to ${end}.`,
  nextHasRoom: (velocity: ReportFigure, room: number): Sentence =>
    room > 0
      ? say`At the velocity of ${velocity} points there is room for ${room} more.`
      : say`At the velocity of ${velocity} points there is no room for more.`,
  takenOver: (items: number, points: ReportFigure | null, sprint: string): Sentence => {
    const sum = points === null ? '' : say` with ${points} ${n(points.value, 'point', 'points')}`
    return say`This draft takes over ${items} ${n(items, 'item', 'items')}${sum} from ${sprint}.`
  },
  sameLength: (sprint: string): Sentence => say`Its dates follow from the length of ${sprint}.`,
}
