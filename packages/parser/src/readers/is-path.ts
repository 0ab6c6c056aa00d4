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

// > | docs/read.md     src/     report.pdf
//     ^^^^^^^^^^^^     ^^^^     ^^^^^^^^^^
const FILE = /^\S+(?:\/|\.[a-z][a-z0-9]{0,5})$/iu

/**
 * Whether a text is nothing but the name of a file, or of a folder with a slash behind.
 *
 * @example
 * isFile('docs/read.md') //=> true
 * isFile('v1.2') //=> false
 */
export function isFile(text: string): boolean {
  return FILE.test(text)
}
