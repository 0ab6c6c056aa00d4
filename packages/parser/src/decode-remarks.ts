import type { Decoded } from './decode/decode.js'
import type { DecodeMessage } from './decode/message.js'
import type { Remark } from './diagnose.js'

// Damage repeats; after this many places of one kind the rest are counted.
const MOST = 10

/** What decoding has to say, place by place; what repeats endlessly is counted instead. */
export function decodeRemarks(decoded: Decoded, path: string): Remark[] {
  const remarks: Remark[] = []
  const seen = new Map<DecodeMessage['kind'], number>()
  for (const message of decoded.messages) {
    const before = seen.get(message.kind) ?? 0
    seen.set(message.kind, before + 1)
    if (before < MOST) remarks.push(remarkOf(message, decoded, path))
  }
  for (const [kind, count] of seen) {
    const last = remarks.findLast((remark) => remark.reason.startsWith(WORDS[kind]))
    if (count > MOST && last)
      remarks.push({ ...last, reason: `${WORDS[kind]} in ${count - MOST} more places of this file` })
  }
  return remarks
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
      const read = message.alternatives.length > 0 || shown !== message.actual ? `, read as \`${shown}\`` : ''
      return {
        ruleId: 'encoding',
        severity: 'info',
        source,
        actual: message.actual,
        expected: [shown, ...message.alternatives],
        reason: `Unexpected damaged character \`${message.actual}\`${read}; save the file as UTF-8`,
      }
    }
  }
}
