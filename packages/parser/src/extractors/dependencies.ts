import { readDependencies } from './dependencies/read-dependencies.js'
import type { Extractor } from './extractor.js'

/** What has to come first: between groups, gates and items. */
export const dependencies: Extractor<'dependencies'> = { key: 'dependencies', extract: readDependencies }
