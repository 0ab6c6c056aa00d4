import { pattern } from '../pattern/pattern.js'

// > | src/export/csv.ts     ./docs/PLAN.md     README.md     docs/plan.md#l10
//     ^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^     ^^^^^^^^^     ^^^^^^^^^^^^
const PATH = pattern()`^(?!https?:|mailto:|#|--?|//)((?:\.{0,2}/)?(?:[\p{L}\p{N}_@.~-]+/)*[\p{L}\p{N}_@~.-]*[\p{L}\p{N}_~]\.[\p{L}][\p{L}\p{N}]{0,9})(?:[#?:].*)?$`
// `1.2.3`, `Array.map`, `e.g.` and domain names are no files.
const KNOWN =
  /\.(?:md|mdx|txt|json|jsonc|ya?ml|toml|ini|env|lock|xml|html?|css|scss|less|svg|png|jpe?g|gif|pdf|csv|tsv|sql|[cm]?[jt]sx?|vue|svelte|py|ipynb|rb|php|java|kt|kts|scala|go|rs|c|h|cc|cpp|hpp|cs|fs|swift|m|sh|bash|zsh|ps1|psm1|bat|cmd|tf|hcl|gradle|proto|graphql|prisma|feature|docx?|xlsx?|pptx?|log|conf|cfg|properties|template|dockerfile|sln|csproj|spec|snap|patch|diff|zip|gz|tar)$/iu

/**
 * The path of a file, where a text is one: of a code span or the target of a link.
 *
 * @example
 * readFilePath('docs/plan.md#goal') //=> 'docs/plan.md'
 */
export function readFilePath(text: string): string | undefined {
  const path = PATH.exec(text.trim())?.[1]
  return path && KNOWN.test(path) ? path : undefined
}
