import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { projectOf } from './run-cli.js'

const PLAN = `# Sprint 7: Tables

- [ ] S-1: Ring the booth

Menus: 15/20 (85%)

<!-- sprint-disable-next-line percentage -- the printer's word -->
Tables: 3/4 (50%)

Chairs: 1/4 (50%)
`
const HOSTILE = `# Sprint 7

- [ ] S-1: Ring

| Menus | Pages |
| --- | ---: |
| One | 4 |
| Two | 5 |
| Total | 20 |

## \`a\` | <img src=x onerror=alert(1)> @everyone [x](javascript:1) (6 stories)

- S-2 one
- S-3 two
- S-4 three
- S-5 four
- S-6 five
`

const schema = JSON.parse(readFileSync(new URL('fixtures/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8'))

async function checked(format: string, files: Record<string, string>, env = {}) {
  const { sprintReport } = await projectOf(files, { env })
  // What is wrong with the chairs is known.
  return sprintReport('check', '--format', format)
}

test('sarif is valid by the published schema, with fixes, fingerprints and suppressions', async () => {
  const project = await projectOf({ 'sprint-7.md': '# Sprint 7\n\n- [ ] S-1: Ring\n\nChairs: 1/4 (50%)\n' })
  await project.sprintReport('check', '--update-baseline')
  await writeFile(`${project.folder}/sprint-7.md`, PLAN)
  const { code, stdout } = await project.sprintReport('check', '--format', 'sarif')
  const log = JSON.parse(stdout)
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  const isValid = ajv.compile(schema)
  expect(isValid(log), JSON.stringify(isValid.errors)).toBe(true)
  expect(isValid({ ...log, version: '2.2.0' })).toBe(false)
  expect(code).toBe(1)
  const [fresh, known, silenced] = log.runs[0].results
  expect(log.runs[0].results).toHaveLength(3)
  expect(fresh).toMatchObject({
    ruleId: 'percentage',
    suppressions: [],
    partialFingerprints: { 'sprintFinding/v1': expect.stringMatching(/^[0-9a-f]{16}:1$/) },
    fixes: [
      {
        artifactChanges: [
          {
            artifactLocation: { uri: 'sprint-7.md' },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 15, endLine: 5, endColumn: 18 },
                insertedContent: { text: '75%' },
              },
            ],
          },
        ],
      },
    ],
  })
  expect(known.suppressions).toEqual([{ kind: 'external', justification: 'known finding' }])
  expect(silenced.suppressions).toEqual([{ kind: 'inSource', justification: "the printer's word" }])
})

test('sarif says which message of its rule a finding is, and with which values', async () => {
  const { stdout } = await checked('sarif', { 'sprint-7.md': PLAN, 'hostile.md': HOSTILE })
  const [{ tool, results }] = JSON.parse(stdout).runs
  expect(results[0].message).toEqual({
    text: 'Unexpected `85%`, expected `75%` for 15 of 20',
    id: 'exact',
    arguments: ['`85%`', '`75%`', '15', '20'],
  })
  for (const { ruleIndex, message } of results) {
    const { text } = tool.driver.rules[ruleIndex].messageStrings[message.id]
    expect(text.replace(/\{(\d+)\}/g, (_: string, at: string) => message.arguments[Number(at)])).toBe(message.text)
  }
})

test('markdown is a summary for a pull request', async () => {
  const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'tables/book', GITHUB_SHA: 'abc123' }
  const { stdout } = await checked('markdown', { 'docs/sprint 7.md': PLAN }, env)
  const at = (line: number) => `https://github.com/tables/book/blob/abc123/docs/sprint%207.md?plain=1#L${line}`
  expect(stdout.replaceAll('\u2060', '')).toBe(`### Sprint documents: 2 warnings

2 findings in 1 document.

|  | Place | Finding | Rule |
| --- | --- | --- | --- |
| warning | [<code>docs&#47;sprint 7&#46;md&#58;5</code>](${at(5)}) | Unexpected <code>85%</code>, expected <code>75%</code> for 15 of 20 (\`--fix\` corrects it) | <code>percentage</code> |
| warning | [<code>docs&#47;sprint 7&#46;md&#58;10</code>](${at(10)}) | Unexpected <code>50%</code>, expected <code>25%</code> for 1 of 4 (\`--fix\` corrects it) | <code>percentage</code> |

<details><summary>1 silenced in the documents</summary>

|  | Place | Finding | Rule | Reason |
| --- | --- | --- | --- | --- |
| warning | [<code>docs&#47;sprint 7&#46;md&#58;8</code>](${at(8)}) | Unexpected <code>50%</code>, expected <code>75%</code> for 3 of 4 | <code>percentage</code> | the printer&#39;s word |

</details>
`)
})

test('markdown holds nothing that a document could add to it', async () => {
  const { stdout } = await checked('markdown', { 'a|b](x) @all.md': HOSTILE, 'sprint-7.md': HOSTILE })
  for (const line of stdout.split('\n').filter((row) => row.startsWith('| warning'))) {
    expect(line.split('|')).toHaveLength(6)
    expect(line.replace(/<\/?code>/g, '')).not.toMatch(/[<>@]|javascript:/)
  }
  expect(stdout).not.toMatch(/@everyone|@all|<img/)
})

test('markdown says so where nothing is wrong', async () => {
  const { stdout } = await checked('markdown', { 'sprint-7.md': '# Sprint 7\n\n- [ ] S-1: Ring\n' })
  expect(stdout).toBe('### Sprint documents: no findings\n\nNo findings in 1 document.\n')
})
