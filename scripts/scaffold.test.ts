import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { familyNames, scaffold } from './scaffold.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const ids = { check: 'lunch-break', extractor: 'budgets', section: 'lunch-breaks' }

/** What the compiler says of files as if they stood in the repository. */
function complaints(files: Readonly<Record<string, string>>): string[] {
  const virtual = new Map(Object.entries(files).map(([path, text]) => [root + path, text]))
  const { config } = ts.readConfigFile(`${root}tsconfig.base.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, getSourceFile } = host
  host.readFile = (path) => virtual.get(path) ?? readFile(path)
  host.fileExists = (path) => virtual.has(path) || fileExists(path)
  host.getSourceFile = (path, language, ...rest) => {
    const text = virtual.get(path)
    return text === undefined ? getSourceFile(path, language, ...rest) : ts.createSourceFile(path, text, language)
  }
  const sources = [...virtual.keys()].filter((path) => path.endsWith('.ts'))
  const ambient = [`${root}packages/reports/src/engine/hbs.d.ts`].filter((path) => existsSync(path))
  const program = ts.createProgram([...sources, ...ambient], options, host)
  return sources
    .map((path) => program.getSourceFile(path))
    .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}

describe('scaffold', () => {
  it('gives sources and tests that compile', { timeout: 60_000 }, () => {
    const files = Object.assign({}, ...familyNames.map((family) => scaffold(family, ids[family])))
    // The last one is wrong, to see that a mistake would be noticed.
    const wrong = { 'packages/core/src/checks/wrong.ts': "export const wrong: number = 'text'\n" }
    expect(complaints({ ...files, ...wrong })).toEqual(["Type 'string' is not assignable to type 'number'."])
  })

  it('names the constant after the file', () => {
    const text = scaffold('check', 'lunch-break')['packages/core/src/checks/lunch-break.ts']
    expect(text).toContain('export const lunchBreak: CheckRule')
    expect(text).toContain("id: 'lunch-break'")
  })
})
