// > | /mnt/d/backups     ./out/     ../old     ~/copies
//     ^^^^^^^^^^^^^^     ^^^^^^     ^^^^^^     ^^^^^^^^
const PATH = /^`?(?:\.{0,2}|~)\/[^\s/]+(?:\/\S*)?$/u

/**
 * Whether a text is nothing but the path of a folder or file, written from a root, a home or where one stands.
 *
 * @example
 * isPath('/mnt/d/backups') //=> true
 * isPath('3/9') //=> false
 */
export function isPath(text: string): boolean {
  return PATH.test(text.trim())
}
