import type { ClaimOf } from '@sprint/core'
import type { Lexicon } from '../lexicon/lexicon.js'
import { lexiconPattern, lowerCase, wordPattern } from '../lexicon/word-pattern.js'
import type { Line } from '../outline/outline.js'
import { matchesOf } from '../pattern/matches-of.js'
import { pattern } from '../pattern/pattern.js'
import { readFilePath } from './read-file-path.js'

type Use = ClaimOf<'file-use'>['use']

/** What a line says is done to a file. */
export interface FileUse {
  readonly file: string
  readonly use: Use
  readonly start: number
}

const verbs = lexiconPattern((languages) => {
  const form = (use: Use) => wordPattern(languages.flatMap(({ fileUses }) => fileUses?.[use] ?? []))
  // > | Create `shops.csv`     `columns.md` updated
  //     ^^^^^^                              ^^^^^^^
  return pattern('g')`(?<produced>${form('produced')})|(?<changed>${form('changed')})|(?<consumed>${form('consumed')})`
})

// > | Review the totals. Later: `shops.csv`
//                      ^^
const SENTENCE_END = /[.;]\s/

// > | Review deploy-guide.md (shops.csv)
//            ^^^^^^^^^^^^^^^  ^^^^^^^^^
const BARE_NAME = /[\p{L}\p{N}_./-]+\.[a-z][a-z0-9]{0,4}(?![\p{L}\p{N}.])/gu

/**
 * The files of a line, in code or as the target of a link, with what the verb in front of each, else the first one
 * behind it, says is done to it.
 *
 * @param line the line
 * @param lexicon the verbs
 * @param isBare whether the line stands where nothing is marked as code, so that bare names count
 * @param silent what is done to files where no verb says it
 */
export function readFileUses({ text, code, links }: Line, lexicon: Lexicon, isBare = false, silent?: Use): FileUse[] {
  if (!isBare && code.length === 0 && links.length === 0) return []
  const bare = isBare ? matchesOf(text, BARE_NAME).map(({ 0: name, index: start }) => ({ name, start })) : []
  const spans = [...code.map(({ start, end }) => ({ name: text.slice(start, end), start })), ...bare]
  const targets = links.map((name) => ({ name, start: 0 }))
  const files = [...spans, ...targets].map(({ name, start }) => ({ path: readFilePath(name), start }))
  if (files.every(({ path }) => path === undefined)) return []
  const works = matchesOf(lowerCase(text), verbs(lexicon))
    .filter(({ index }) => !spans.some(({ name, start }) => start <= index && index < start + name.length))
    .map(({ index, groups = {} }) => ({ index, use: useOf(groups) }))
  return files.flatMap(({ path, start }): FileUse[] => {
    const work = works.findLast(({ index }) => index < start) ?? works[0]
    if (path === undefined) return []
    if (work === undefined) return silent === undefined ? [] : [{ file: path, use: silent, start }]
    const between = text.slice(Math.min(work.index, start), Math.max(work.index, start))
    return SENTENCE_END.test(between) ? [] : [{ file: path, use: work.use, start }]
  })
}

function useOf({ produced, changed }: Readonly<Record<string, string | undefined>>): Use {
  return produced !== undefined ? 'produced' : changed !== undefined ? 'changed' : 'consumed'
}
