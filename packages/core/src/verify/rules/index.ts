import type { VerdictRule } from '../verdict-rule.js'
import { fileSize } from './file-size.js'
import { itemCommits } from './item-commits.js'
import { promisedFile } from './promised-file.js'
import { testResult } from './test-result.js'
import { testShrinkage } from './test-shrinkage.js'
import { validationCommand } from './validation-command.js'

/** Every kind of claim that is verified; a new one is a new file and a line here. */
export const verdictRules: readonly VerdictRule[] = [
  fileSize,
  itemCommits,
  promisedFile,
  testResult,
  testShrinkage,
  validationCommand,
]
