import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { DocumentKind, SprintDocument } from '../model/sprint-document.js'
import { stemsOf } from '../select/stems-of.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  gate: 'Unexpected gate `{title}` without an authority, expected the name of who signs it',
  approval: 'Unexpected approval of `{by}` ({scope}), expected a gate or a box of its own',
} as const

const say = sayIn(messages)

/** Documents that set up gates; others tell what became of them, and an empty cell is a signature to come. */
const SETS_GATES: ReadonlySet<DocumentKind> = new Set(['plan', 'coordination'])

/** An approval that has to be there before something begins, in a document that has neither a gate nor a box for it. */
function* approvalsWithoutGate({ sprint: { approvals, gates }, claims }: SprintDocument): Iterable<Finding> {
  if (gates.length > 0) return
  const boxes = claims.filter((claim) => claim.kind === 'box')
  if (boxes.length < FEWEST) return
  for (const { by, scope, granted, source } of approvals) {
    if (granted || scope === null || !BEFORE.test(scope) || boxes.some((box) => box.source.line === source.line))
      continue
    const stems = [...stemsOf(scope)].filter((stem) => stem !== 'befor')
    const isAsked = boxes.some(({ text }) => APPROVAL.test(text) && isAbout(text, stems))
    if (isAsked || stems.length === 0) continue
    yield {
      ...say('approval', { by, scope }),
      source,
      actual: scope,
      severity: 'info',
    }
  }
}

/** Whether a text has most of some words. */
function isAbout(text: string, stems: readonly string[]): boolean {
  const said = stemsOf(text)
  return stems.filter((stem) => said.has(stem)).length * 2 > stems.length
}

/** Fewer boxes do not tell that a document asks for everything by one. */
const FEWEST = 5
const BEFORE = /^(before|prior to|vor|avant|antes de|prima di|voor|före|przed)\b/i
const APPROVAL = /\b(approv|sign-?off|signed|freigabe|genehmig|approb|aprob|aprova|approva|godk)/i

/**
 * A gate that nobody is named to sign, while others of the same document have somebody, and an approval that has to be
 * there before something begins, for which there is neither a gate nor a box.
 * Says nothing where no gate of the document has an authority: there it may be clear who signs; nor of reports.
 *
 * @example
 * const gates = [gateFrom({ title: 'Tests signed', authority: 'Mara' }), gateFrom({ title: 'Release', due: '2026-03-06' })]
 * runChecks(documentFrom({ sprint: { gates } }), { checks: [gateWithoutAuthority] })[0].reason
 * //=> 'Unexpected gate `Release` without an authority, expected the name of who signs it'
 */
export const gateWithoutAuthority: CheckRule = {
  id: 'gate-without-authority',
  severity: 'warning',
  messages,
  *run(document): Iterable<Finding> {
    const {
      kind,
      sprint: { gates },
    } = document
    if (!SETS_GATES.has(kind)) return
    yield* approvalsWithoutGate(document)
    const signed = gates.find(({ authority }) => authority !== null)
    if (signed === undefined) return
    for (const { title, authority, source } of gates) {
      if (authority !== null) continue
      yield {
        ...say('gate', { title }),
        source,
        related: [{ reason: `${signed.title}: ${signed.authority}`, source: signed.source }],
      }
    }
  },
}
