// @ts-check
/**
 * `npm run generate`: write the lists of the families and the pages that say what the code says.
 * With `--check` nothing is written; it ends with 1 where a file is not what it would be.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiPage } from './api-page.mjs'
import { commandsPage } from './commands-page.mjs'
import { families, membersOf } from './families.mjs'
import { formatSource } from './format-source.mjs'
import { listMembers } from './list-members.mjs'
import { checkPage, familyTable, sectionPage } from './member-pages.mjs'
import { modelPage } from './model-page.mjs'
import { reportSchemas } from './report-schemas.mjs'
import { shownExample } from './shown-example.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** @param {string} path */
const read = (path) => (existsSync(`${root}${path}`) ? readFileSync(`${root}${path}`, 'utf8') : null)

/** @returns {Map<string, string>} every generated file with its text */
function generate() {
  /** @type {Map<string, string>} */
  const files = new Map()
  for (const family of Object.values(families)) {
    const path = `${family.folder}/index.ts`
    const ids = membersOf(root, family).map(({ id }) => id)
    files.set(path, formatSource(path, listMembers(read(path) ?? '', ids)))
  }

  const checks = membersOf(root, families.check)
  for (const check of checks) {
    const example = read(`docs/checks/.examples/${check.id}.md`)
    const shown = example === null ? null : shownExample(check.id, example)
    if (shown === null)
      faults.push(`docs/checks/.examples/${check.id}.md: write one about which the check says something`)
    files.set(`docs/checks/${check.id}.md`, checkPage(check, shown))
  }
  files.set('docs/checks/index.md', familyTable(read('docs/checks/.introduction.md') ?? '', checks))

  const sections = membersOf(root, families.section)
  for (const section of sections) {
    const template = read(`packages/reports/templates/partials/${section.id}.hbs`)
    files.set(`docs/sections/${section.id}.md`, sectionPage(section, template))
  }
  files.set('docs/sections/index.md', familyTable(read('docs/sections/.introduction.md') ?? '', sections))

  const model = ['packages/core/src/model/', 'packages/core/src/diagnostics/']
  files.set('docs/reference/model.md', modelPage(`${root}packages/core/src/index.ts`, model))
  for (const name of ['core', 'parser', 'reports']) {
    const { description } = JSON.parse(read(`packages/${name}/package.json`) ?? '{}')
    files.set(
      `docs/reference/${name}.md`,
      apiPage(`@sprint/${name}`, description, `${root}packages/${name}/src/index.ts`),
    )
  }
  for (const [path, text] of reportSchemas(root)) files.set(path, text)
  files.set('docs/reference/commands.md', commandsPage(`${root}packages/cli/dist/cli.js`))
  return files
}

/** Pages of checks and sections that are no more. */
function leftOvers(/** @type {Map<string, string>} */ files) {
  return ['docs/checks', 'docs/sections'].flatMap((folder) =>
    readdirSync(`${root}${folder}`)
      .map((file) => `${folder}/${file}`)
      .filter((path) => path.endsWith('.md') && !path.includes('/.') && !files.has(path)),
  )
}

/** @type {string[]} */
const faults = []
const files = generate()
const outdated = [...files].filter(([path, text]) => read(path) !== text)
const surplus = leftOvers(files)

if (process.argv.includes('--check')) {
  for (const path of [...outdated.map(([path]) => path), ...surplus]) console.error(`${path}: run \`npm run generate\``)
  for (const fault of faults) console.error(fault)
  console.log(`${files.size} generated files, ${outdated.length + surplus.length} not current`)
  process.exit(outdated.length + surplus.length + faults.length > 0 ? 1 : 0)
}
for (const fault of faults) console.error(fault)
for (const [path, text] of outdated) {
  mkdirSync(dirname(`${root}${path}`), { recursive: true })
  writeFileSync(`${root}${path}`, text)
  console.log(`wrote ${path}`)
}
for (const path of surplus) {
  rmSync(`${root}${path}`)
  console.log(`removed ${path}`)
}
