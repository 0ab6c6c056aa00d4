#!/usr/bin/env node
import type { Output } from './io.js'
import { run } from './run.js'

function outputTo(stream: NodeJS.WriteStream): Output {
  // Whoever reads may stop early, as `head` does: that ends the work and is nobody's mistake.
  stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))
  return {
    write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 100,
  }
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
})
