import type { Source } from '@sprint/core'
import { relativePath } from './relative-path.js'

/** Where the links of a report lead to. */
export interface LinkOptions {
  /** The report's own path, given from the same folder as the paths of the documents. Links are relative to it. */
  readonly reportPath?: string
  /** The folder that all paths are given from, absolute and with `/`: for a report that stands outside of it. */
  readonly folder?: string
  /** What to put before each path instead, such as `https://github.com/acme/shop/blob/main/`. */
  readonly linkBase?: string
  /** `plain`: `plan.md#L12`. `github`: `plan.md?plain=1#L12`, which shows the line of a Markdown file there and on GitLab. `none`: no links at all. */
  readonly linkStyle?: 'plain' | 'github' | 'none'
}

/**
 * The address of a line of a document.
 *
 * @param source the place
 * @param options where the report stands, or what its links begin with
 * @example
 * sourceHref(sourceAt(12, 'docs/plan.md'), { reportPath: 'reports/final.md' }) //=> '../docs/plan.md#L12'
 */
export function sourceHref(source: Pick<Source, 'path' | 'line'>, options: LinkOptions): string {
  const { reportPath = '', folder, linkBase, linkStyle = 'plain' } = options
  const path = source.path.replaceAll('\\', '/')
  const from = (way: string) => (folder === undefined || way.startsWith('/') ? way : `${folder}/${way}`)
  const target = linkBase === undefined ? relativePath(from(reportPath), from(path)) : relativePath('', path)
  return `${linkBase ?? ''}${encodePath(target)}${linkStyle === 'github' ? '?plain=1' : ''}#L${source.line}`
}

/** A colon in the first part would make it a scheme, so every part is encoded whole. */
function encodePath(path: string): string {
  return path.split('/').map(encodePart).join('/')
}

function encodePart(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
