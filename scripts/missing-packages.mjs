// @ts-check
/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages: Record<string, LockedPackage> }} Lock */

/**
 * Name the packages of a lock file that are not installed in the version that it asks for.
 * An optional package may be absent: it may be meant for another system.
 *
 * @param {Lock} wanted package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, npm's own record of what it has installed
 * @returns {string[]} paths below the root, as `node_modules/vitest`
 * @example
 * missingPackages({ packages: { 'node_modules/a': { version: '2.0.0' } } }, { packages: {} }) //=> ['node_modules/a']
 */
export function missingPackages(wanted, installed) {
  return Object.entries(wanted.packages)
    .filter(([path]) => path.includes('node_modules/'))
    .filter(([path, { version, optional }]) => {
      const found = installed.packages[path]
      return found ? found.version !== version : !optional
    })
    .map(([path]) => path)
}
