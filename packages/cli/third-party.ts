import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/

/** The folders of the packages that a bundle is made of, by the inputs that esbuild lists. */
function packagesOf(inputs: readonly string[]): string[] {
  const folders = inputs.flatMap((input) => PACKAGE.exec(resolve(input).replaceAll('\\', '/'))?.[0] ?? [])
  return [...new Set(folders)].sort()
}

function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
  const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  return `${name} ${version} (${license})\n${text}`
}

/**
 * The licences of what is bundled: each of them asks to travel with the code.
 *
 * @param inputs the files that esbuild has put into the bundle
 */
export function thirdPartyNotices(inputs: readonly string[]): string {
  return packagesOf(inputs)
    .map(noticeOf)
    .join(`\n${'-'.repeat(80)}\n\n`)
}
