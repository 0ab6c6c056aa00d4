import { parse } from 'shell-quote'

/** What a command of a document is: words to run, or the reason why it needs more than that. */
export type SplitCommand = { readonly words: readonly [string, ...string[]] } | { readonly why: string }

/** They change the shell that they run in and nothing else. */
const BUILTINS = new Set(['cd', 'export', 'source', '.', 'set', 'unset', 'alias', 'eval', 'exec', 'pushd', 'popd'])

/**
 * The lines of a command that do something: comments, blank lines and the prompt in front are left out.
 *
 * @param command as the document writes it
 * @example
 * commandLines('# all of them\n$ npm test') //=> ['npm test']
 */
export function commandLines(command: string): string[] {
  return command
    .split(/\r?\n/)
    .map((line) => line.trim().replace(/^\$ +/, ''))
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/**
 * Split a command into its words, without asking a shell. What only a shell can do is refused: pipes, redirections,
 * several commands, variables, patterns of files, commands inside of commands.
 *
 * @param command as the document writes it
 * @example
 * splitCommand('pytest tests/test_orders.py -k "two of them"')
 * //=> { words: ['pytest', 'tests/test_orders.py', '-k', 'two of them'] }
 * splitCommand('npm test && echo well') //=> { why: 'it needs a shell for `&&`; --shell allows that' }
 */
export function splitCommand(command: string): SplitCommand {
  const [line, ...more] = commandLines(command)
  if (line === undefined) return { why: 'it holds no command' }
  if (more.length > 0) return needsShell('several lines')
  const words: string[] = []
  for (const entry of parse(line, (name) => ({ op: `$${name}` }))) {
    if (typeof entry === 'string') words.push(entry)
    else if ('comment' in entry) break
    else return needsShell(`\`${'pattern' in entry ? entry.pattern : entry.op}\``)
  }
  const [program, ...rest] = words
  if (program === undefined || program === '') return { why: 'it holds no command' }
  const special = words.find((word) => word.includes('`') || word.startsWith('~'))
  if (special !== undefined) return needsShell(`\`${special.replaceAll('`', "'")}\``)
  if (BUILTINS.has(program) || /^\w+=/.test(program)) return needsShell(`\`${program}\``)
  return { words: [program, ...rest] }
}

function needsShell(what: string): SplitCommand {
  return { why: `it needs a shell for ${what}; --shell allows that` }
}
