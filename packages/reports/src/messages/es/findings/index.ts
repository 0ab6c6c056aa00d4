import type { MessageCatalog } from '../../message-catalog.js'
import { evidence } from './evidence.js'
import { reading } from './reading.js'
import { results } from './results.js'
import { statements } from './statements.js'
import { sums } from './sums.js'
import { tests } from './tests.js'
import { times } from './times.js'
import { work } from './work.js'

export const findings: MessageCatalog = {
  ...sums,
  ...tests,
  ...times,
  ...statements,
  ...work,
  ...evidence,
  ...reading,
  ...results,
}
