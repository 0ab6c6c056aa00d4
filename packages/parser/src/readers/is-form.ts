import { pattern } from '../pattern/pattern.js'

// > | [Story title]      <what to do>      US-XX
//     ^^^^^^^^^^^^^      ^^^^^^^^^^^^      ^^^^^
const FORM = pattern()`^(?:\[[^\[\]]*\p{L}\s\p{L}[^\[\]]*\]|<[^<>]*\p{L}\s\p{L}[^<>]*>|\[\p{Ll}+\]|\p{Lu}+-[xX]{2,})$`

/** Whether a title or an id is what a template says is to be filled in there. */
export function isForm(title: string): boolean {
  return FORM.test(title)
}
