import * as v from 'valibot'
import { SprintDocumentSchema } from '../model/sprint-document.js'

/** A value that does not fit the model. */
export interface DataIssue {
  /** The way to the value, as in `document.sprint.items[2].points`. */
  readonly path: string
  /** "Unexpected X, expected Y". */
  readonly reason: string
}

function pathOf(issue: v.BaseIssue<unknown>, name: string): string {
  const keys = (issue.path ?? []).map(({ key }) => {
    if (typeof key === 'number') return `[${key}]`
    const text = String(key)
    return /^[A-Za-z_$][\w$]*$/.test(text) ? `.${text}` : `[${JSON.stringify(text)}]`
  })
  return name + keys.join('')
}

/** The most telling of the alternatives that a value failed: the one whose way leads deepest. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  const inner = (issue.issues ?? []).map(deepest)
  const depth = (one: v.BaseIssue<unknown>) => one.path?.length ?? 0
  return inner.reduce((best, one) => (depth(one) > depth(best) ? one : best), issue)
}

/** What valibot reports, in the words of the house. */
export function issuesOf(issues: readonly v.BaseIssue<unknown>[], name: string): DataIssue[] {
  return issues.map(deepest).map((issue) => ({
    path: pathOf(issue, name),
    reason:
      // A check of our own says itself what it wants; valibot can only call it custom.
      issue.type === 'custom'
        ? `${issue.message}, not ${issue.received}`
        : `Unexpected ${issue.received}, expected ${issue.expected}`,
  }))
}

/**
 * What keeps a value from being a document; unlike `validate` it does not throw, and it names every value.
 *
 * @param value anything
 * @returns one entry for each wrong value; none where the value is a document
 * @example
 * documentIssues({ ...documentFrom(), kind: 'novel' }).map((issue) => issue.path) //=> ['document.kind']
 */
export function documentIssues(value: unknown): DataIssue[] {
  const result = v.safeParse(SprintDocumentSchema, value)
  return result.success ? [] : issuesOf(result.issues, 'document')
}
