#!/usr/bin/env node
import type { Output } from './io.js'
import { run } from './run.js'

function outputTo(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads may stop early, as `head` does: that ends the work and is nobody's mistake.
    if (error.code === 'EPIPE') process.exit(0)
    if (stream !== process.stderr) process.stderr.write(`The output cannot be written: ${error.message}\n`)
    process.exit(2)
  })
  return {
    write: (text) => new Promise((resolve) => stream.write(text, () => resolve())),
    isTTY: stream.isTTY === true,
    columns: stream.columns ?? 100,
  }
}

const program = import.meta.url.endsWith('.js') ? import.meta.url : undefined

process.exitCode = await run(process.argv.slice(2), {
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  ...(program && { program }),
})
