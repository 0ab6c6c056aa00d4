import { pattern } from '../pattern/pattern.js'

/** How many of something a heading or lead-in announces, and what it calls them. */
export interface AnnouncedCount {
  readonly count: number
  readonly noun: string
  /** The most of them, where a range is announced. */
  readonly most?: number
}

// > | 5 stories:     Scope (5 stories, 20 points)     Sprint 7: 5 user stories
//     ^^^^^^^^^             ^^^^^^^^^                           ^^^^^^^^^^^^^^
const COUNTED = pattern()`(?:^|[(（:：–—]\s?)([1-9]\d{0,2})\s(\p{L}[\p{L}-]*(?:\s\p{L}[\p{L}-]*){0,2})\s?(?=[)）,;:：]|$)`
// > | Stories (5)
//     ^^^^^^^^^^^
const BEHIND = pattern()`^(\p{L}[\p{L}\s&-]{2,40}?)\s?[(（]([1-9]\d{0,2})[)）]\s?[:：]?$`
// > | Tests required (8-10 tests):
//                     ^^^^^^^^^^
const BETWEEN = pattern()`[(（]([1-9]\d{0,2})\s?[-–~]\s?([1-9]\d{0,2})\s(\p{L}[\p{L}-]*)[)）]\s?[:：]?$`
// Most lines have no number, which is told fastest by looking for one.
const DIGIT = /\d/u

/**
 * The count that a line states of what is listed beneath it, or in brackets the least and the most. Parts of a whole
 * and limits are none.
 *
 * @param text the heading or lead-in, without marks
 * @example
 * readListCount('Scope (5 stories, 20 points)') //=> { count: 5, noun: 'stories' }
 */
export function readListCount(text: string): AnnouncedCount | undefined {
  if (!DIGIT.test(text)) return undefined
  const [, noun, behind] = BEHIND.exec(text) ?? []
  if (noun !== undefined) return { count: Number(behind), noun }
  const [, least, most, between] = BETWEEN.exec(text) ?? []
  if (between !== undefined) return { count: Number(least), most: Number(most), noun: between }
  const [, count, counted] = COUNTED.exec(text) ?? []
  return counted === undefined ? undefined : { count: Number(count), noun: counted }
}
