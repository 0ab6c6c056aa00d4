import { quote } from '../../diagnostics/quote.js'
import { sayIn } from '../../messages/say.js'
import type { WorkItem } from '../../model/work-item.js'
import { refOf } from '../../select/ref-of.js'
import { saysExpected } from '../expected-outcome.js'
import type { CommandFacts } from '../observations.js'
import type { Judgement } from '../verdict.js'
import type { VerdictRule } from '../verdict-rule.js'

const messages = {
  notRun: '`{command}` was not run; --run runs it',
  refused: '`{command}` was not run: {why}',
  timedOut: '`{command}` did not end within {seconds} s',
  exitStatus: 'Unexpected exit status `{status}` of `{command}`, expected `0`',
  endsWell: '`{command}` ends well',
  saysNothing: '`{command}` ends well, and its output says nothing of `{expected}`',
  otherOutput: 'Unexpected output of `{command}`, expected `{expected}`',
  notSaidDone: '{problem}; the item is not said to be done',
} as const

const say = sayIn(messages)

/**
 * The validation command of an item ends well, and its output says what the document expects. A command that fails
 * contradicts only an item that is said to be done.
 */
export const validationCommand: VerdictRule = {
  kind: 'validation-command',
  messages,
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
  if (facts === undefined) {
    return { outcome: 'no evidence', evidence: 'not run', ...say('notRun', { command }) }
  }
  if (facts.end === 'refused') {
    return { outcome: 'no evidence', evidence: 'not run', ...say('refused', { command, why: facts.why }) }
  }
  if (facts.end === 'timed-out') {
    const [evidence, actual] = [`${facts.log}: stopped after ${facts.seconds} s`, 'no end']
    return failed(item, { evidence, actual, ...say('timedOut', { command, seconds: facts.seconds }) })
  }
  const evidence = `${facts.log}: exit status ${facts.status}`
  if (facts.status !== 0) {
    const reason = say('exitStatus', { status: facts.status, command })
    return failed(item, { evidence, ...reason, actual: String(facts.status), expected: '0' })
  }
  const said = item.expected === null ? 'yes' : saysExpected(facts.output, item.expected)
  if (said === 'yes') return { outcome: 'confirmed', evidence, ...say('endsWell', { command }) }
  const expected = item.expected ?? ''
  if (said === 'silent') {
    return { outcome: 'no evidence', evidence, ...say('saysNothing', { command, expected }), expected }
  }
  return failed(item, { evidence, expected, ...say('otherOutput', { command, expected }) })
}

function failed({ status }: WorkItem, part: Omit<Part, 'outcome'>): Part {
  if (status === 'done') return { ...part, outcome: 'contradicted' }
  const { reason, messageId, data } = part
  return { ...part, outcome: 'no evidence', ...say('notSaidDone', { problem: { reason, messageId, data } }) }
}
