// @ts-check
/** Imported before a program, prints when it ends how much memory it held at most, in KB, and the time of processors that it took, in ms. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(`max-rss ${process.resourceUsage().maxRSS}\ncpu ${Math.round((user + system) / 1000)}\n`)
})
