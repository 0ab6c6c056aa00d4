/**
 * The code of a file system error, `ENOENT` and the like.
 *
 * @param error what was thrown
 * @returns an empty text for anything else
 * @example
 * errorCode(new Error('no')) //=> ''
 */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'cannot be read (permission denied)',
  EPERM: 'cannot be read (permission denied)',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'has a name that is too long',
  ENOENT: 'does not exist',
  ENOTDIR: 'does not exist',
}

/**
 * Why a file could not be read, in words.
 *
 * @param error what the file system threw
 * @example
 * explainReadError(Object.assign(new Error(), { code: 'ENOENT' })) //=> 'does not exist'
 */
export function explainReadError(error: unknown): string {
  return REASONS[errorCode(error)] ?? `cannot be read (${error instanceof Error ? error.message : String(error)})`
}
