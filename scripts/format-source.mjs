// @ts-check
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

/**
 * Format a source text as the repository's own: layout, and the order of imports.
 *
 * @param {string} path where it will stand, below the root
 * @param {string} input
 * @returns {string}
 */
export function formatSource(path, input) {
  const args = [biome, 'check', '--write', `--stdin-file-path=${path}`]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: root, input, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${path}: cannot be formatted\n${stderr}`)
  return stdout
}
