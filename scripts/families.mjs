// @ts-check
import { readdirSync, readFileSync } from 'node:fs'
import { readMember } from './read-member.mjs'

/**
 * A family of small files of one shape: every file of `folder` that exports a constant of type `type`, named after the
 * file, is a member. `index.ts` there lists them.
 *
 * @typedef {object} Family
 * @property {string} folder
 * @property {string} type the interface of its members
 */

/** @type {Record<'check' | 'extractor' | 'section', Family>} */
export const families = {
  check: { folder: 'packages/core/src/checks', type: 'CheckRule' },
  extractor: { folder: 'packages/parser/src/extractors', type: 'Extractor' },
  section: { folder: 'packages/reports/src/sections', type: 'Section' },
}

/**
 * @param {string} root the repository, with a slash at its end
 * @param {Family} family
 * @returns the members by name
 */
export function membersOf(root, { folder, type }) {
  return readdirSync(`${root}${folder}`)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
    .sort()
    .flatMap((file) => readMember(file.slice(0, -3), readFileSync(`${root}${folder}/${file}`, 'utf8'), type) ?? [])
}
