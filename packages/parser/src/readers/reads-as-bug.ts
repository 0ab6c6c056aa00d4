import { pattern } from '../pattern/pattern.js'

// > | Mend the login bug   Hotfix for totals   修复缺陷   Исправить баг
//                    ^^^   ^^^^^^                  ^^              ^^^
const BUG = pattern('i')`(?<!\p{L})(?:bugs?|bug-?fix(?:es)?|hot-?fix(?:es)?|defects?|баги?)(?!\p{L})|缺陷|バグ|버그`

/**
 * Whether a title says that something is broken. A word for an error does not: handling errors is a task like others.
 *
 * @example
 * readsAsBug('Fix the login bug') //=> true
 * readsAsBug('Error handling') //=> false
 */
export function readsAsBug(title: string): boolean {
  return BUG.test(title)
}
