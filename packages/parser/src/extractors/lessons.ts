import type { Extractor } from './extractor.js'
import { readLessons } from './lessons/read-lessons.js'

export const lessons: Extractor<'lessons'> = { key: 'lessons', extract: readLessons }
