import { type Command, InvalidArgumentError, Option } from 'commander'
import { didYouMean } from '../did-you-mean.js'

/** What every command that reads documents accepts. */
export interface SharedOptions {
  readonly maxBytes: number
  readonly color: boolean
}

/** Sprint documents stay far below; the memory that a larger text takes could end the run without a word. */
const DEFAULT_MAX_BYTES = 2_000_000

/**
 * Add the paths and the options of every command that reads documents.
 *
 * @param command the command to extend
 * @returns the same command
 */
export function withInput(command: Command): Command {
  return command
    .argument('[PATH...]', 'files, folders or globs; none: the configured documents, else those that are found')
    .option('--max-bytes <N>', 'refuse files above this size', wholeNumber, DEFAULT_MAX_BYTES)
    .option('--no-color', 'no colours, as with NO_COLOR')
}

/** What a command accepts that shows actual test results. */
export interface TestOptions {
  readonly tests?: readonly string[]
}

/**
 * Add the option for files of test results.
 *
 * @param command the command to extend
 * @returns the same command
 */
export function withTests(command: Command): Command {
  const collect = (glob: string, before: readonly string[] = []): readonly string[] => [...before, glob]
  const what = 'files of test results, also .gz; repeatable; quote it, or the shell opens it'
  return command.option('--tests <GLOB>', what, collect)
}

/**
 * An option that takes one of a few words.
 *
 * @param flags as commander writes them
 * @param description one line
 * @param words what is allowed
 */
export function choice(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).choices([...words]).argParser((value: string) => {
    if (words.includes(value)) return value
    throw new InvalidArgumentError(`Choose ${inWords(words)}${didYouMean(value, words)}.`)
  })
}

/**
 * Words as a sentence lists them.
 *
 * @param words two or more
 * @example
 * inWords(['md', 'json']) //=> 'md or json'
 */
export function inWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/**
 * A count that the user gave.
 *
 * @param value as typed
 * @example
 * wholeNumber('12') //=> 12
 */
export function wholeNumber(value: string): number {
  const digits = value.replaceAll('_', '')
  if (/^\d{1,15}$/.test(digits)) return Number(digits)
  throw new InvalidArgumentError('Give a whole number.')
}

/**
 * Lines at the end of a help text, each a command that works.
 *
 * @param lines the examples, without the name of the program
 */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ sprint-report ${line}`).join('\n')}`
}
