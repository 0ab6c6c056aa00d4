import { endMarker, startMarker } from '../../managed/marker.js'

/** What Handlebars hands to a helper that has a block. */
interface BlockOptions {
  readonly fn: (context: unknown) => string
}

/**
 * Write a part of a report between the markers by which it is known in a file.
 *
 * @param name of the part: the section's id, or `title`
 * @param options the block
 */
export function regionMarkdown(this: unknown, name: string, options: BlockOptions): string {
  return `${startMarker(name, {})}\n${options.fn(this)}\n${endMarker(name)}\n`
}
