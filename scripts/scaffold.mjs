// @ts-check
import { camelCase } from './camel-case.mjs'

/** @typedef {'check' | 'extractor' | 'section'} FamilyName */

// The sections share one test, which takes every section on the list.
/** @type {Record<FamilyName, (id: string, name: string) => Record<string, string>>} */
const families = {
  check: (id, name) => ({
    [`packages/core/src/checks/${id}.ts`]: `import type { Finding } from '../diagnostics/finding.js'
import { sayIn } from '../messages/say.js'
import type { CheckRule } from './check-rule.js'

const messages = {
  noWords: 'Unexpected title \`{title}\`, expected words',
} as const

const say = sayIn(messages)

/**
 * What is wrong, in one sentence.
 * Says nothing where a fair reading makes it right: say here which.
 *
 * @example
 * runChecks(documentFrom(), { checks: [${name}] }) //=> []
 */
export const ${name}: CheckRule = {
  id: '${id}',
  severity: 'warning',
  messages,
  *run({ sprint }): Iterable<Finding> {
    for (const item of sprint.items) {
      if (item.title !== '') continue
      yield { ...say('noWords', { title: item.title }), source: item.source, actual: item.title }
    }
  },
}
`,
    [`packages/core/src/checks/${id}.test.ts`]: `import { describe, expect, it } from 'vitest'
import { documentFrom, itemFrom, sourceAt } from '../testing/index.js'
import { ${name} } from './${id}.js'
import { runChecks } from './run-checks.js'

describe('${id}', () => {
  it('finds it', () => {
    const items = [itemFrom({ title: '', source: sourceAt(7) })]
    expect(runChecks(documentFrom({ sprint: { items } }), { checks: [${name}] })).toMatchObject([
      { ruleId: '${id}', line: 7 },
    ])
  })

  it('stays silent where nothing is wrong', () => {
    const items = [itemFrom({ title: 'Export orders' })]
    expect(runChecks(documentFrom({ sprint: { items } }), { checks: [${name}] })).toEqual([])
  })
})
`,
    [`docs/checks/.examples/${id}.md`]: `# Sprint 7: Order export

A few lines about which \`${id}\` has something to say; its page shows them.
`,
  }),

  extractor: (id, name) => ({
    [`packages/parser/src/extractors/${id}.ts`]: `import type { Extractor } from './extractor.js'

/**
 * What it reads, in one sentence.
 *
 * \`\`\`text
 * > | **Key:** value
 *              ^^^^^
 * \`\`\`
 */
export const ${name}: Extractor<'${name}'> = {
  key: '${name}',
  extract() {
    return { value: [] }
  },
}
`,
    [`packages/parser/src/extractors/${id}.test.ts`]: `import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../index.js'

const plan = readFileSync(new URL('../../test/fixtures/${id}/plan.md', import.meta.url), 'utf8')

describe('${id}', () => {
  it('finds none where there are none', () => {
    expect(parseDocument('# Sprint 7\\n', { path: 'plan.md' }).sprint).toMatchObject({ ${name}: [] })
  })

  it('reads the fixture', () => {
    expect(parseDocument(plan, { path: 'plan.md' }).sprint).toMatchObject({ ${name}: [] })
  })
})
`,
    [`packages/parser/test/fixtures/${id}/plan.md`]: `# Sprint 7: Order export

A few lines in the shapes that people use.
`,
  }),

  section: (id, name) => ({
    [`packages/reports/src/sections/${id}.ts`]: `import template from '../../templates/partials/${id}.hbs'
import { section } from './section.js'

/** What it tells, in one sentence. */
export const ${name} = section('${id}', template, (sprint) =>
  sprint.items.length === 0 ? undefined : { count: sprint.items.length },
)
`,
    [`packages/reports/templates/partials/${id}.hbs`]: `## ${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}

{{count}} items
`,
  }),
}

export const familyNames = /** @type {const} */ (['check', 'extractor', 'section'])

/**
 * The files that a new member of a family begins with: it compiles, and it says what to fill in.
 *
 * @param {FamilyName} family
 * @param {string} id in kebab case
 * @returns {Record<string, string>} texts by path
 * @example
 * Object.keys(scaffold('section', 'velocity'))[0] //=> 'packages/reports/src/sections/velocity.ts'
 */
export function scaffold(family, id) {
  return families[family](id, camelCase(id))
}
