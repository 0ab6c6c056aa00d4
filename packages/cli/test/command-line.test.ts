import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { projectOf } from './run-cli.js'

const COMMANDS = ['generate', 'parse', 'check', 'verify', 'status', 'baseline', 'set', 'init', 'watch']

test('the version is that of the package', async () => {
  const { sprintReport } = await projectOf({})
  expect(await sprintReport('--version')).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' })
})

test('without words the help is shown, with every command in it', async () => {
  const { sprintReport } = await projectOf({})
  const { code, stdout, stderr } = await sprintReport()
  expect(code).toBe(0)
  expect(stderr).toBe('')
  for (const command of COMMANDS) expect(stdout).toContain(`\n  ${command} `)
  expect(stdout).toContain('Exit status: 0 fine')
})

test.each(COMMANDS)('the help of %s ends with examples', async (command) => {
  const { sprintReport } = await projectOf({})
  const { code, stdout } = await sprintReport(command, '--help')
  expect(code).toBe(0)
  expect(stdout).toMatch(new RegExp(`Examples:\\n {2}\\$ sprint-report ${command}`))
})

test.each([
  [['chekc'], "sprint-report: unknown command 'chekc' (Did you mean check?)\n"],
  [['check', '--formt', 'json'], "sprint-report: unknown option '--formt' (Did you mean --format?)\n"],
  [
    ['parse', '--format', 'jsn'],
    /argument 'jsn' is invalid\. Choose json, ndjson or pretty \(did you mean json\?\)\.\n$/,
  ],
  [['check', '--max-warnings', 'few'], /argument 'few' is invalid\. Give a whole number\.\n$/],
  [['init', '--start', '2026-02-30'], /'2026-02-30' is invalid\. Give a day that exists as YYYY-MM-DD, or today\.\n$/],
])('a wrong command line %j is one line and status 2', async (argv, message) => {
  const { sprintReport } = await projectOf({})
  const { code, stdout, stderr } = await sprintReport(...argv)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(message)
  expect(stderr.trimEnd()).not.toContain('\n')
})
