/**
 * The name of a file without its folders, in small letters.
 *
 * @param path a path as a document writes it
 * @returns what stands behind the last slash
 * @example
 * baseName('docs/Deploy-Guide.md') //=> 'deploy-guide.md'
 */
export function baseName(path: string): string {
  return (path.split(/[\\/]/).pop() ?? path).toLowerCase()
}
