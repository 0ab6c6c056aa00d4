import { formatsOf } from '../formats.js'
import type { Messages } from '../messages.js'
import { charts } from './charts.js'
import { evidence } from './evidence.js'
import { figures, formulas } from './figures.js'
import { findings } from './findings/index.js'
import { gaps } from './gaps.js'
import { headings } from './headings.js'
import { labels } from './labels.js'
import { phrases } from './phrases.js'
import { sentences } from './sentences.js'
import { summary } from './summary.js'
import { tests } from './tests.js'
import { verdict } from './verdict.js'
import { words } from './words.js'

export const spanish: Messages = {
  charts,
  formats: formatsOf('es'),
  headings,
  labels,
  words,
  evidence,
  figures,
  findings,
  formulas,
  phrases,
  summary,
  gaps,
  verdict,
  tests,
  sentences,
}
