// @ts-check
import { camelCase } from './camel-case.mjs'

const memberImport = /^import \{ \w+ \} from '\.\/[\w-]+\.js'\n/gm
const list = / = ([[{])[\w\s,]*([\]}])/

/**
 * Write the members of a family into its `index.ts`: their imports and the list. All else stays as it is.
 *
 * @param {string} index the text of `index.ts`
 * @param {readonly string[]} ids
 * @returns {string} not formatted
 * @example
 * listMembers('export const checks = []\n', ['date-order'])
 * //=> "import { dateOrder } from './date-order.js'\nexport const checks = [\n  dateOrder,\n]\n"
 */
export function listMembers(index, ids) {
  const imports = ids.map((id) => `import { ${camelCase(id)} } from './${id}.js'\n`).join('')
  const names = ids.map((id) => `  ${camelCase(id)},\n`).join('')
  return imports + index.replace(memberImport, '').replace(list, ` = $1\n${names}$2`)
}
