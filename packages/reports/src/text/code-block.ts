import { cleanText } from './clean-text.js'

/**
 * Write a text of several lines as a block of code, each line as it is but for what is not seen.
 *
 * @param text any text
 * @returns Markdown that no line of the text can end
 * @example
 * codeBlock('cd backend\npytest -v') //=> '```text\ncd backend\npytest -v\n```'
 */
export function codeBlock(text: string): string {
  const lines = text.split(/\r\n?|\n/).map((line) => `${/^ */.exec(line)?.[0] ?? ''}${cleanText(line)}`)
  const ticks = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(ticks + 1)
  return [`${fence}text`, ...lines, fence].join('\n')
}
