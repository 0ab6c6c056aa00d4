import type { LinkOptions } from '../../text/source-href.js'

/** What Handlebars hands to every helper: here the links of the report that is being written. */
export interface HelperOptions {
  readonly data: { readonly links: LinkOptions }
}
