import type { Extractor } from './extractor.js'
import { readPeople } from './people/read-people.js'

/** Who does the work and who answers for it. */
export const people: Extractor<'people'> = { key: 'people', extract: readPeople }
