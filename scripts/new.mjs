// @ts-check
/**
 * `npm run new -- check|extractor|section <id>`: the source, the test and the fixture of a new member of a family.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { camelCase } from './camel-case.mjs'
import { families, membersOf } from './families.mjs'
import { formatSource } from './format-source.mjs'
import { listMembers } from './list-members.mjs'
import { familyNames, scaffold } from './scaffold.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const draft = 'packages/parser/src/extractors/extractor.ts'
const [wanted, id = ''] = process.argv.slice(2)

/** @param {string} message @returns {never} */
function refuse(message) {
  console.error(message)
  process.exit(2)
}

const family = familyNames.find((name) => name === wanted)
if (!family)
  refuse(`npm run new: unknown family "${wanted ?? ''}"; write \`npm run new -- ${familyNames.join('|')} <id>\``)
if (!/^[a-z]+(-[a-z0-9]+)*$/.test(id)) refuse(`npm run new: "${id}" is no id; write it in kebab case, as date-order`)
const files = Object.entries(scaffold(family, id))
const taken = files.find(([path]) => existsSync(root + path))
if (taken) refuse(`${taken[0]}: exists already; choose another id`)

if (family === 'extractor' && !new RegExp(`\\b${camelCase(id)}\\b`).test(readFileSync(`${root}${draft}`, 'utf8'))) {
  refuse(`${draft}: knows no "${camelCase(id)}"; an extractor fills a part of the model, so add it there first`)
}

for (const [path, text] of files) {
  mkdirSync(dirname(root + path), { recursive: true })
  writeFileSync(root + path, path.endsWith('.ts') ? formatSource(path, text) : text)
  console.log(`wrote ${path}`)
}
const index = `${families[family].folder}/index.ts`
const ids = membersOf(root, families[family]).map((member) => member.id)
writeFileSync(root + index, formatSource(index, listMembers(readFileSync(root + index, 'utf8'), ids)))
console.log(
  `listed in ${index}\n\nNow fill it in; CONTRIBUTING.md says how. Then \`npm run generate\` and \`npm test\`.`,
)
