import type { Source } from '@sprint/core'
import type { Decoded } from './decode/decode.js'
import type { DecodeMessage } from './decode/message.js'
import type { Remark } from './diagnose.js'
import { say } from './remark-messages.js'

// Damage repeats; after this many places of one kind the rest are counted.
const MOST = 10

/** What decoding has to say, place by place; what repeats endlessly is counted instead. */
export function decodeRemarks(decoded: Decoded, path: string): Remark[] {
  return KINDS.flatMap(({ kinds, rest }) => {
    const messages = decoded.messages.filter(({ kind }) => kinds.includes(kind))
    const remarks = messages.slice(0, MOST).map((message) => remarkOf(message, decoded, path))
    const [last, more] = [remarks.at(-1), messages.length - MOST]
    if (last === undefined || more <= 0) return remarks
    return [...remarks, { ...last, ...say.encoding(rest, { count: more }) }]
  })
}

/** What is told alike, and what is said of the rest of it; of a whole file there is none. */
const KINDS: readonly {
  readonly kinds: readonly DecodeMessage['kind'][]
  readonly rest: 'moreBytes' | 'moreDamaged'
}[] = [
  { kinds: ['invalid-bytes'], rest: 'moreBytes' },
  { kinds: ['lossy', 'ambiguous'], rest: 'moreDamaged' },
  { kinds: ['binary'], rest: 'moreBytes' },
]

function remarkOf(message: DecodeMessage, decoded: Decoded, path: string): Remark {
  const start = decoded.place(message.offset)
  const end = decoded.place(message.offset + message.length)
  const source = { path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  switch (message.kind) {
    case 'binary':
      return {
        ruleId: 'binary',
        severity: 'error',
        source: { ...source, endLine: 1, endColumn: 1 },
        ...say.binary('binary', {}),
      }
    case 'invalid-bytes':
      return {
        ruleId: 'encoding',
        severity: 'warning',
        source,
        actual: message.actual,
        ...say.encoding('bytes', { bytes: message.actual, charset: decoded.encoding.charset }),
      }
    default: {
      const shown = decoded.text.slice(message.offset, message.offset + message.length)
      if (message.alternatives.length === 0 && shown === message.actual) return lost(message.actual, source)
      return {
        ruleId: 'encoding',
        severity: 'info',
        source,
        actual: message.actual,
        expected: [shown, ...message.alternatives],
        ...say.encoding('damaged', { damaged: message.actual, shown }),
      }
    }
  }
}

/** No way of saving the file brings back what is gone. */
function lost(actual: string, source: Source): Remark {
  return { ruleId: 'encoding', severity: 'info', source, actual, ...say.encoding('lost', { damaged: actual }) }
}
