// @ts-check
import { spawnSync } from 'node:child_process'
import { fence } from './member-pages.mjs'

const introduction = `<!-- Written by \`npm run generate\` from the help of the command. -->

# Commands

\`sprint-report\` comes with \`@sprint/cli\`. Machine formats go to standard output alone; progress and colour go to standard
error, only on a terminal, and honour \`NO_COLOR\`.`

/**
 * The page of the commands: what `--help` says, command by command.
 *
 * @param {string} cli the path of the built command
 * @returns {string}
 */
export function commandsPage(cli) {
  const main = help(cli, [])
  const parts = commandsIn(main).flatMap((name) => {
    const text = help(cli, [name])
    const own = commandsIn(text).map((sub) => `### ${name} ${sub}\n\n${fence('text', help(cli, [name, sub]))}`)
    return [`## ${name}\n\n${fence('text', text)}`, ...own]
  })
  return `${[introduction, fence('text', main), ...parts].join('\n\n')}\n`
}

/**
 * @param {string} cli
 * @param {readonly string[]} command
 */
function help(cli, command) {
  const env = { PATH: process.env.PATH, COLUMNS: '100', NO_COLOR: '1' }
  const { stdout, status, stderr } = spawnSync(process.execPath, [cli, ...command, '--help'], { encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${cli} ${command.join(' ')} --help: ended with ${status}\n${stderr}`)
  return stdout.replace(/[ \t]+$/gm, '').trim()
}

/**
 * The commands that a help text lists.
 *
 * @param {string} text
 */
function commandsIn(text) {
  return [...(text.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+)\b/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help')
}
