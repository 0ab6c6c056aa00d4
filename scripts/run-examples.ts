import { deepEqual } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** A piece of documentation that runs: each `expression //=> value` in it is held to its word. */
export interface Example {
  readonly file: string
  /** The 1-based line on which its code starts. */
  readonly line: number
  readonly code: string
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

function examplesInDocblocks(file: string, text: string): Example[] {
  const examples: Example[] = []
  for (const block of text.matchAll(/\/\*\*[\s\S]*?\*\//g)) {
    for (const found of block[0].matchAll(/@example[^\n]*\n([\s\S]*?)(?=\n\s*\*\s*@|\s*\*\/)/g)) {
      const start = block.index + found.index + found[0].indexOf('\n') + 1
      const code = (found[1] ?? '').replace(/^[ \t]*\* ?/gm, '').replace(/^```.*$/gm, '')
      examples.push({ file, line: lineOf(text, start), code })
    }
  }
  return examples
}

function examplesInMarkdown(file: string, text: string): Example[] {
  return [...text.matchAll(/^```(?:js|ts|javascript|typescript)\n([\s\S]*?)^```/gm)]
    .map((found) => ({ file, line: lineOf(text, found.index) + 1, code: found[1] ?? '' }))
    .filter(({ code }) => code.includes('//=>'))
}

/**
 * Find the examples in a source file (`@example` in docblocks) or a Markdown file (fences with `//=>`).
 *
 * @param file the path, for messages
 * @param text the file's text
 */
export function findExamples(file: string, text: string): Example[] {
  return file.endsWith('.md') ? examplesInMarkdown(file, text) : examplesInDocblocks(file, text)
}

/**
 * Find the examples in every TypeScript source below a folder, tests left out.
 *
 * @param folder a folder as a URL, as in `new URL('../src/', import.meta.url)`
 */
export function findExamplesBelow(folder: URL): Example[] {
  const root = fileURLToPath(folder)
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .flatMap((name) => findExamples(join(root, name), readFileSync(join(root, name), 'utf8')))
}

/** A test's name: where the example stands, as an editor opens it. */
export function nameOf({ file, line }: Example): string {
  return `${relative(process.cwd(), file)}:${line}`
}

/** The value that a comment after an expression promises: `f(1) //=> 2`. */
function promiseAfter(code: string, statement: ts.Statement): string | undefined {
  return /^[ \t;]*\n?[ \t]*\/\/=>(.*(?:\n[ \t]*\/\/ {3,}.*)*)/
    .exec(code.slice(statement.end))?.[1]
    ?.replace(/\n[ \t]*\/\//g, '\n')
}

/** What a statement becomes: itself, and the comparison that its comment asks for. */
function hold(statement: ts.Statement, promised: string, line: number): string {
  if (ts.isExpressionStatement(statement))
    return `expectSame(${statement.expression.getText()}, (${promised}), ${line})`
  const [declared] = ts.isVariableStatement(statement) ? statement.declarationList.declarations : []
  if (declared === undefined) throw new Error(`line ${line}: a value can follow an expression or a declaration`)
  return `${statement.getText()}\nexpectSame(${declared.name.getText()}, (${promised}), ${line})`
}

function compile({ file: name, code, line }: Example): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true)
  const edits: { from: number; to: number; text: string }[] = []
  let held = 0
  const visit = (node: ts.Node): void => {
    // What an example imports is in scope already.
    if (ts.isImportDeclaration(node)) edits.push({ from: node.getStart(), to: node.end, text: '' })
    const promised = ts.isStatement(node) && !ts.isBlock(node) ? promiseAfter(code, node) : undefined
    if (promised === undefined || !ts.isStatement(node)) {
      ts.forEachChild(node, visit)
      return
    }
    const at = line + file.getLineAndCharacterOfPosition(node.getStart()).line
    edits.push({ from: node.getStart(), to: node.end, text: `;${hold(node, promised, at)};` })
    held += 1
  }
  visit(file)
  const promises = code.split('//=>').length - 1
  if (held !== promises) throw new Error(`${name}:${line}: ${promises} values are promised, ${held} follow a statement`)
  const checked = edits
    .sort((a, b) => b.from - a.from)
    .reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
  const { outputText } = ts.transpileModule(`export default async () => {\n${checked}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022 },
  })
  return outputText.replace('export default', 'return')
}

/**
 * Run an example; throws where a value is not what its comment promises.
 *
 * @param example what `findExamples` found
 * @param scope what the example may name: the exports of its package and of its own module
 * @returns how many values were held to their word
 */
export async function runExample(example: Example, scope: Readonly<Record<string, unknown>>): Promise<number> {
  let held = 0
  const expectSame = (actual: unknown, promised: unknown, line: number) => {
    try {
      deepEqual(actual, promised)
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new Error(`${example.file}:${line}: the example promises another value\n${reason}`, { cause })
    }
    held += 1
  }
  const names = Object.keys(scope).filter((name) => name !== 'default')
  const make = new Function('expectSame', ...names, compile(example))
  await make(expectSame, ...names.map((name) => scope[name]))()
  return held
}
