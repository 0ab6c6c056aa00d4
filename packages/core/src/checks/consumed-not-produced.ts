import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { SprintDocument } from '../model/sprint-document.js'
import { baseName } from '../select/base-name.js'
import { groupBy } from '../select/group-by.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  notProduced: 'Unexpected use of `{file}`, expected an item that produces it',
  nearlyProduced: 'Unexpected use of `{file}`, expected an item that produces it; `{near}` is produced',
} as const

const say = sayIn(messages)

/** A document that names fewer outputs does not tell where its files come from. */
const FEWEST = 3

// deploy-guide.md, run.sh: a file name within a sentence.
const FILE_NAME = /[\p{L}\p{N}_./-]*[\p{L}\p{N}_-]\.[a-z][a-z0-9]{0,4}(?![\p{L}\p{N}])/giu

/** The names of all files that the document produces. */
function producedIn({ sprint, claims }: SprintDocument): Set<string> {
  const texts = [
    ...sprint.deliverables.map(({ name }) => name),
    ...sprint.items.flatMap(({ deliverables }) => deliverables),
    ...sprint.handoffs.flatMap(({ artifact }) => artifact ?? []),
  ]
  const named = texts.flatMap((text) => [...text.matchAll(FILE_NAME)].map(([name]) => name))
  const used = claims.flatMap((claim) => (claim.kind === 'file-use' && claim.use === 'produced' ? [claim.file] : []))
  return new Set([...named, ...used].map(baseName))
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** The folders that the plan puts several files into: another file there is one of the plan's too. */
function producedFolders({ claims }: SprintDocument): Set<string> {
  const files = claims.flatMap((claim) => (claim.kind === 'file-use' && claim.use === 'produced' ? [claim.file] : []))
  const byFolder = groupBy(new Set(files), folderOf)
  return new Set([...byFolder].filter(([folder, own]) => folder !== '' && own.length > 1).map(([folder]) => folder))
}

/** A produced file of nearly the same name: one that begins or ends with the other. */
function nearest(name: string, produced: Iterable<string>): string | undefined {
  const [stem = '', extension = ''] = name.split(/\.(?=[^.]*$)/)
  for (const other of produced) {
    if (!other.endsWith(`.${extension}`)) continue
    const otherStem = other.slice(0, -extension.length - 1)
    const [short, long] = stem.length < otherStem.length ? [stem, otherStem] : [otherStem, stem]
    if (short.length >= 6 && (long.endsWith(`-${short}`) || long.startsWith(`${short}-`))) return other
  }
  return undefined
}

/**
 * A file that an item works with and that no item of a plan with outputs produces. It is a warning where a file of
 * nearly that name is produced, else a hint: the file may exist already.
 * Says nothing of documents that name few outputs, and of files in folders that the plan does not fill, which are taken
 * for the project's own.
 *
 * @example
 * const items = ['orders', 'shops', 'p1-changes'].map((name) => itemFrom({ title: name, deliverables: [`${name}.md`] }))
 * const claims = [{ kind: 'file-use', file: 'changes.md', use: 'consumed', of: 'Mend', source: sourceAt(40) }]
 * runChecks(documentFrom({ claims, sprint: { items } }), { checks: [consumedNotProduced] })[0].reason
 * //=> 'Unexpected use of `changes.md`, expected an item that produces it; `p1-changes.md` is produced'
 */
export const consumedNotProduced: CheckRule = {
  id: 'consumed-not-produced',
  severity: 'info',
  messages,
  *run(document): Iterable<Finding> {
    const consumed = document.claims.filter((claim) => claim.kind === 'file-use' && claim.use === 'consumed')
    if (consumed.length === 0) return
    const produced = producedIn(document)
    if (produced.size < FEWEST) return
    const folders = producedFolders(document)
    const told = new Set<string>()
    for (const claim of consumed) {
      if (claim.kind !== 'file-use') continue
      const { file } = claim
      const name = baseName(file)
      if (produced.has(name) || told.has(name)) continue
      const near = nearest(name, produced)
      if (near === undefined && claim.file.includes('/') && !folders.has(folderOf(claim.file))) continue
      told.add(name)
      yield {
        ...(near === undefined ? say('notProduced', { file }) : say('nearlyProduced', { file, near })),
        source: claim.source,
        actual: claim.file,
        ...(near === undefined ? {} : { expected: [near], severity: 'warning' as const }),
      }
    }
  },
}
