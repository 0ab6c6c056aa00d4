// @ts-check
import ts from 'typescript'

/**
 * @param {string} entry the path of a package's `index.ts`
 * @returns {{ checker: ts.TypeChecker, exports: ts.Symbol[] }} what it exports, by name
 */
export function openModule(entry) {
  const program = ts.createProgram([entry], {
    strict: true,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2023,
    customConditions: ['@sprint/source'],
    noEmit: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const file = program.getSourceFile(entry)
  const module = file && checker.getSymbolAtLocation(file)
  if (!module) throw new Error(`${entry}: exports nothing`)
  const exports = checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
  return { checker, exports }
}
