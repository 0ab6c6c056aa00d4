import type { Source } from '@sprint/core'
import type { Decoded } from './decode/decode.js'
import type { DecodeMessage } from './decode/message.js'
import type { Remark } from './diagnose.js'

// Damage repeats; after this many places of one kind the rest are counted.
const MOST = 10

/** What decoding has to say, place by place; what repeats endlessly is counted instead. */
export function decodeRemarks(decoded: Decoded, path: string): Remark[] {
  return [...new Set(Object.values(WORDS))].flatMap((words) => {
    const messages = decoded.messages.filter(({ kind }) => WORDS[kind] === words)
    const remarks = messages.slice(0, MOST).map((message) => remarkOf(message, decoded, path))
    const [last, more] = [remarks.at(-1), messages.length - MOST]
    if (last === undefined || more <= 0) return remarks
    const places = more === 1 ? 'place' : 'places'
    return [...remarks, { ...last, reason: `${words} in ${more} more ${places} of this file` }]
  })
}

const WORDS: Readonly<Record<DecodeMessage['kind'], string>> = {
  'invalid-bytes': 'Unexpected bytes',
  lossy: 'Unexpected damaged character',
  ambiguous: 'Unexpected damaged character',
  binary: 'Unexpected binary content',
}

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
        reason: 'Unexpected binary content, expected Markdown',
      }
    case 'invalid-bytes':
      return {
        ruleId: 'encoding',
        severity: 'warning',
        source,
        actual: message.actual,
        reason: `Unexpected bytes \`${message.actual}\`, expected ${decoded.encoding.charset}; save the file as UTF-8`,
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
        reason: `Unexpected damaged character \`${message.actual}\`, read as \`${shown}\`; save the file as UTF-8`,
      }
    }
  }
}

/** No way of saving the file brings back what is gone. */
function lost(actual: string, source: Source): Remark {
  const reason = `Unexpected damaged character \`${actual}\`, expected the one that was lost; write it anew`
  return { ruleId: 'encoding', severity: 'info', source, actual, reason }
}
