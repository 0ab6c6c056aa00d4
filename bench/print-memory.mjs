// @ts-check
/** Imported before a program, prints how much memory it held at most, in kilobytes, when it ends. */
process.on('exit', () => {
  process.stderr.write(`max-rss ${process.resourceUsage().maxRSS}\n`)
})
