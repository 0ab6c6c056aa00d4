import { sayIn } from '@sprint/core'
import { RESULT_MESSAGES } from './evidence/result-messages.js'

/** What the parser says of documents and of test results, in English, by rule and by message. */
export const REMARK_MESSAGES = {
  binary: { binary: 'Unexpected binary content, expected Markdown' },
  encoding: {
    bytes: 'Unexpected bytes `{bytes}`, expected {charset}; save the file as UTF-8',
    moreBytes: {
      one: 'Unexpected bytes in {count} more place of this file',
      other: 'Unexpected bytes in {count} more places of this file',
    },
    damaged: 'Unexpected damaged character `{damaged}`, read as `{shown}`; save the file as UTF-8',
    lost: 'Unexpected damaged character `{damaged}`, expected the one that was lost; write it anew',
    moreDamaged: {
      one: 'Unexpected damaged character in {count} more place of this file',
      other: 'Unexpected damaged character in {count} more places of this file',
    },
  },
  'front-matter': {
    yaml: 'Unexpected front matter, {problem}; expected YAML, the rest of the document was read',
  },
  nesting: {
    depth: 'Unexpected depth of nesting, expected at most some hundred levels; the document was not read',
  },
  'test-results': RESULT_MESSAGES,
} as const

/** Say something of how a document is written. */
export const say = {
  binary: sayIn(REMARK_MESSAGES.binary),
  encoding: sayIn(REMARK_MESSAGES.encoding),
  frontMatter: sayIn(REMARK_MESSAGES['front-matter']),
  nesting: sayIn(REMARK_MESSAGES.nesting),
}
