import type { Source } from '@sprint/core'
import type Handlebars from 'handlebars'
import { cell } from '../../text/cell.js'
import { codeBlock } from '../../text/code-block.js'
import { inline } from '../../text/inline.js'
import { link } from '../../text/link.js'
import type { HelperName } from '../compile-options.js'
import { chartMarkdown } from './chart.js'
import { deltaText } from './delta.js'
import { figureMarkdown } from './figure.js'
import type { HelperOptions } from './helper-options.js'
import { regionMarkdown } from './region.js'
import { sayText } from './say.js'
import { sentenceMarkdown } from './sentence.js'
import { tableMarkdown } from './table.js'
import { wordText } from './word.js'
import { yamlText } from './yaml.js'

/** What templates may call, by name. Each returns Markdown in which text of a document means nothing but itself. */
export const HELPERS: Record<HelperName, Handlebars.HelperDelegate> = {
  chart: chartMarkdown,
  cell: (text: string | null) => cell(text ?? ''),
  check: (isDone: boolean | null) => (isDone === true ? '[x]' : '[ ]'),
  code: (text: string | null) => codeBlock(text ?? ''),
  delta: (change: number | null, options: HelperOptions) => deltaText(change, options.data.messages.formats),
  figure: figureMarkdown,
  inline: (text: string | null) => inline(text ?? ''),
  is: (left: unknown, right: unknown) => left === right,
  link: (text: string | null, source: Source | null, options: HelperOptions) =>
    link(text ?? '', source, options.data.links),
  number: (value: number | null, options: HelperOptions) =>
    value === null ? '' : options.data.messages.formats.number(value),
  percent: (value: number | null, options: HelperOptions) =>
    value === null ? '' : options.data.messages.formats.percent(value),
  region: regionMarkdown,
  say: sayText,
  section: (id: string) => id,
  sentence: sentenceMarkdown,
  table: tableMarkdown,
  word: (word: string | null, options: HelperOptions) => wordText(word, options.data.messages),
  yaml: (value: string | number, key: unknown) => yamlText(value, typeof key === 'string' ? key : null),
}
