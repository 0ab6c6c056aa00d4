import type { Root } from 'mdast'
import { fromMarkdown as parse } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'

// The three GFM extensions that carry meaning here. Autolinks and footnotes, the rest of `gfm()`,
// cost another 22 to 49% and nothing reads them.
const options = {
  extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough(), frontmatter(['yaml', 'toml'])],
  mdastExtensions: [
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    frontmatterFromMarkdown(['yaml', 'toml']),
  ],
}

/** The one call to mdast: Markdown with tables, task lists, strikethrough and front matter. */
export function fromMarkdown(text: string): Root {
  return parse(text, options)
}
