// @ts-check
/**
 * Build every package, through Turborepo: what has not changed is not built again.
 * Nothing is sent anywhere: its telemetry and its update notice are off.
 */
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const turbo = createRequire(import.meta.url).resolve('turbo/bin/turbo')
const { status } = spawnSync(
  process.execPath,
  [turbo, 'run', 'build', '--output-logs=errors-only', ...process.argv.slice(2)],
  {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
  },
)
process.exit(status ?? 1)
