import type { Chart } from '../../charts/chart.js'
import type { Messages } from '../../messages/messages.js'
import type { LinkOptions } from '../../text/source-href.js'

/** What all the templates of one report are filled with besides the view. */
export interface Surroundings {
  readonly links: LinkOptions
  readonly messages: Messages
  /** Whether the page explains how figures were computed. */
  readonly hasFormulas: boolean
  /** The lines of documents of which the report says that something in them does not add up. */
  readonly doubted: ReadonlySet<string>
  /** The lines of documents whose claims evidence contradicts. */
  readonly contradicted: ReadonlySet<string>
  /** How to draw a chart. */
  readonly drawChart: (chart: Chart) => string
}

/** What Handlebars hands to every helper. */
export interface HelperOptions {
  readonly data: Surroundings
}
