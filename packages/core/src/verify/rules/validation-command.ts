import { quote } from '../../diagnostics/quote.js'
import type { WorkItem } from '../../model/work-item.js'
import { refOf } from '../../select/ref-of.js'
import { saysExpected } from '../expected-outcome.js'
import type { CommandFacts } from '../observations.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

/**
 * The validation command of an item ends well, and its output says what the document expects. A command that fails
 * contradicts only an item that is said to be done.
 */
export const validationCommand: VerdictRule = {
  kind: 'validation-command',
  *judge({ sprint }, { commands }) {
    for (const item of sprint.items) {
      if (item.command === null) continue
      const expected = item.expected === null ? '' : ` with ${quote(item.expected)}`
      const claim = `${quote(item.command)} validates ${quote(refOf(item))}${expected}`
      yield {
        claim,
        item: refOf(item),
        source: item.source,
        ...judgeCommand(item, item.command, commands?.get(item.command)),
      }
    }
  },
}

type Part = Omit<Judgement, 'claim' | 'source'>

function judgeCommand(item: WorkItem, command: string, facts: CommandFacts | undefined): Part {
  const name = quote(command)
  if (facts === undefined) {
    return { outcome: 'no evidence', evidence: 'not run', reason: `${name} was not run; --run runs it` }
  }
  if (facts.end === 'refused') {
    return { outcome: 'no evidence', evidence: 'not run', reason: `${name} was not run: ${facts.why}` }
  }
  if (facts.end === 'timed-out') {
    const [evidence, actual] = [`${facts.log}: stopped after ${facts.seconds} s`, 'no end']
    return failed(item, { evidence, actual, reason: `${name} did not end within ${facts.seconds} s` })
  }
  const evidence = `${facts.log}: exit status ${facts.status}`
  if (facts.status !== 0) {
    const reason = `Unexpected exit status \`${facts.status}\` of ${name}, expected \`0\``
    return failed(item, { evidence, reason, actual: String(facts.status), expected: '0' })
  }
  const said = item.expected === null ? 'yes' : saysExpected(facts.output, item.expected)
  if (said === 'yes') return { outcome: 'confirmed', evidence, reason: `${name} ends well` }
  const expected = item.expected ?? ''
  if (said === 'silent') {
    const reason = `${name} ends well, and its output says nothing of ${quote(expected)}`
    return { outcome: 'no evidence', evidence, reason, expected }
  }
  return failed(item, { evidence, expected, reason: `Unexpected output of ${name}, expected ${quote(expected)}` })
}

function failed({ status }: WorkItem, part: Omit<Part, 'outcome'>): Part {
  if (status === 'done') return { ...part, outcome: 'contradicted' }
  return { ...part, outcome: 'no evidence', reason: `${part.reason}; the item is not said to be done` }
}
