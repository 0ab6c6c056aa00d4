import type { Chart } from '../../charts/chart.js'
import type { Messages } from '../../messages/messages.js'
import type { LinkOptions } from '../../text/source-href.js'

/** What all the templates of one report are filled with besides the view. */
export interface Surroundings {
  readonly links: LinkOptions
  readonly messages: Messages
  /** Whether the page explains how figures were computed. */
  readonly hasFormulas: boolean
  /** How to draw a chart. */
  readonly drawChart: (chart: Chart) => string
}

/** What Handlebars hands to every helper. */
export interface HelperOptions {
  readonly data: Surroundings
}
