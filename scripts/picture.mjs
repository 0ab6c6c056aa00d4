// @ts-check
/**
 * `node scripts/picture.mjs`: the picture of a report that the README shows, from an example, as the built site shows it.
 */
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { browserSwitches, findBrowser } from './find-browser.mjs'
import { serveFolder } from './serve-folder.mjs'

const site = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url))
const picture = fileURLToPath(new URL('../docs/public/report.png', import.meta.url))
const report = process.argv[2] ?? '02-execution-report-final'
const limit = 150

const server = await serveFolder(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches })
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 1200 }, colorScheme: 'light' })
  await page.goto(`${server.url}/gallery/${report}`, { waitUntil: 'networkidle' })
  const box = await page.locator('.vp-doc').boundingBox()
  if (!box) throw new Error(`/gallery/${report}: shows no report`)
  await page.screenshot({ path: picture, clip: { x: box.x - 24, y: box.y - 16, width: box.width + 48, height: 980 } })
} finally {
  await browser.close()
  server.close()
}
const size = Math.round(statSync(picture).size / 1024)
console.log(`docs/public/report.png: ${size} KB`)
if (size > limit) {
  console.error(`docs/public/report.png: is larger than ${limit} KB; take a smaller part of the page`)
  process.exit(1)
}
