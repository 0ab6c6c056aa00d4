import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { Source } from '../model/place.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { groupBy } from '../select/group-by.js'
import { isSamePerson } from '../select/is-same-person.js'
import { wordsOf } from '../select/item-key.js'
import { refOf } from '../select/ref-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  twoOwners: 'Unexpected `{by}` for `{name}`, expected one owner: `{other}` has it on line {line}',
  outsideArea: 'Unexpected `{file}` for `{owner}`, expected a file in its own folders',
} as const

const say = sayIn(messages)

/** Something that somebody makes or changes. */
interface Work {
  /** What tells one from another, whatever its case. */
  readonly path: string
  readonly name: string
  readonly by: string
  readonly source: Source
}

/** Files that everybody writes to. */
const COMMON = /(^|\/)(changelog|readme|todo|current_sprint|package(-lock)?|sprint[\w-]*)\.\w+$/i

/** The owner of what changes a file: the group around an item, else its owner. */
function changesOf({ sprint, claims }: SprintDocument): Work[] {
  const byRef = groupBy(sprint.items, refOf)
  const groups = new Set(sprint.groups.filter(({ kind }) => kind === 'team' || kind === 'track').map(refOf))
  return claims.flatMap((claim): Work[] => {
    if (claim.kind !== 'file-use' || claim.use === 'consumed' || claim.of === null) return []
    const [item, ...namesakes] = byRef.get(claim.of) ?? []
    const by = groups.has(claim.of) ? claim.of : namesakes.length > 0 ? null : (item?.owner ?? null)
    return by === null || COMMON.test(claim.file)
      ? []
      : [{ path: claim.file.toLowerCase(), name: claim.file, by, source: claim.source }]
  })
}

function deliverablesOf({ sprint }: SprintDocument): Work[] {
  return sprint.deliverables.flatMap(({ name, producer, source }) =>
    producer === null ? [] : [{ path: wordsOf(name), name, by: producer, source }],
  )
}

/** A file of the same project that a group changes though it has areas of its own, and the file lies in none of them. */
function* outsideAreas({ claims }: SprintDocument): Iterable<Finding> {
  const areas = groupBy(
    claims.filter((claim) => claim.kind === 'area'),
    ({ of }) => of,
  )
  for (const claim of claims) {
    const own =
      claim.kind === 'file-use' && claim.use === 'changed' && claim.of !== null ? areas.get(claim.of) : undefined
    const [first] = own ?? []
    if (claim.kind !== 'file-use' || own === undefined || first === undefined) continue
    // Only a path that begins as one of the areas does is sure to be written in the same way.
    const [root = ''] = claim.file.split('/')
    const isComparable = claim.file.includes('/') && own.some(({ path }) => path.startsWith(`${root}/`))
    if (!isComparable || own.some(({ path }) => claim.file.startsWith(path))) continue
    yield {
      ...say('outsideArea', { file: claim.file, owner: first.of }),
      source: claim.source,
      actual: claim.file,
      expected: own.map(({ path }) => path),
      related: [{ reason: `${first.of}: ${first.path}`, source: first.source }],
    }
  }
}

/**
 * A file that two teams, tracks or owners change, or an output that two of them make: one of them may undo what the
 * other did. And a file outside the folders that a team is said to work in. It is a hint: they may have agreed on it.
 * Says nothing of files that everybody writes to, as a changelog, and of names that may be of the same person.
 *
 * @example
 * const deliverables = ['Orders', 'Shops'].map((producer, index) => ({
 *   id: null, name: 'On-call guide', producer, consumer: null, status: null, source: sourceAt(20 + index),
 * }))
 * runChecks(documentFrom({ sprint: { deliverables } }), { checks: [sharedPath] })[0].reason
 * //=> 'Unexpected `Shops` for `On-call guide`, expected one owner: `Orders` has it on line 20'
 */
export const sharedPath: CheckRule = {
  id: 'shared-path',
  severity: 'info',
  messages,
  *run(document): Iterable<Finding> {
    yield* outsideAreas(document)
    const works = [...changesOf(document), ...deliverablesOf(document)]
    for (const [first, ...others] of groupBy(works, (work) => work.path).values()) {
      const other = others.find(({ by }) => first !== undefined && !isSamePerson(first.by, by))
      if (first === undefined || other === undefined) continue
      yield {
        ...say('twoOwners', { by: other.by, name: other.name, other: first.by, line: first.source.line }),
        source: other.source,
        actual: other.by,
        expected: [first.by],
        related: [{ reason: `${first.by}: ${first.name}`, source: first.source }],
      }
    }
  },
}
