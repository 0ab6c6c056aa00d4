import { CLASSES, type PropertyName } from './classes.js'

// What is escaped, in turn; a bracket; or a property that there are ranges for.
const PART = /\\([pP])\{(L|Lo|M|N)\}|\\.|[[\]]/gs

/**
 * A regular expression in which `\p{L}`, `\p{Lo}`, `\p{M}` and `\p{N}` are ranges that compile at once; see `classes.ts`.
 * What stands in `${…}` is a part of the pattern.
 *
 * @param flags of the regular expression; `u` is always one
 * @example
 * pattern('g')`\p{L}+`.exec('42 días')?.[0] //=> 'días'
 */
export function pattern(flags = ''): (source: TemplateStringsArray, ...parts: readonly string[]) => RegExp {
  return (source, ...parts) => new RegExp(withRanges(String.raw(source, ...parts)), `${flags}u`)
}

function withRanges(source: string): string {
  let isClass = false
  return source.replace(PART, (part, sign: string | undefined, name: PropertyName | undefined) => {
    if (part === '[') isClass = true
    if (part === ']') isClass = false
    if (!name) return part
    if (!isClass) return `[${sign === 'P' ? '^' : ''}${CLASSES[name]}]`
    return sign === 'P' ? part : CLASSES[name]
  })
}
