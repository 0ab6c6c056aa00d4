import { readBudgets } from './budgets/read-budgets.js'
import type { Extractor } from './extractor.js'

/** Amounts that may be spent. */
export const budgets: Extractor<'budgets'> = { key: 'budgets', extract: readBudgets }
