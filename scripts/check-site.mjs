// @ts-check
/**
 * Open every page of the built site in a browser: no error in the console, no file that is not there, no link or
 * anchor that leads nowhere, nothing wider than the window of a phone, no serious accessibility fault, light and dark.
 * Pictures of all pages are left in `docs/.vitepress/pictures`.
 */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { browserSwitches, findBrowser } from './find-browser.mjs'
import { serveFolder } from './serve-folder.mjs'

const site = fileURLToPath(new URL('../docs/.vitepress/dist', import.meta.url))
const pictures = fileURLToPath(new URL('../docs/.vitepress/pictures', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && file !== '404.html')
  .map((file) => `/${file.split(sep).join('/')}`.replace(/(index)?\.html$/, ''))
  .sort()

/** @type {string[]} */
const faults = []
/** @type {Map<string, Set<string>>} page → the anchors on it */
const anchors = new Map()
/** @type {{ from: string, to: string, anchor: string }[]} */
const links = []

const server = await serveFolder(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches })
mkdirSync(pictures, { recursive: true })

/**
 * @param {string} path
 * @param {'light' | 'dark'} colorScheme
 */
async function visit(path, colorScheme) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${path}: console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${path}: ${response.status()} ${response.url()}`)
  })
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  await page.screenshot({ path: join(pictures, `${path.slice(1).replaceAll('/', '-') || 'index'}-${colorScheme}.png`) })

  await page.evaluate(axe)
  const violations = await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) =>
    violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes[0].target.join(' ') })))`)
  for (const { id, impact, where } of violations) {
    if (impact === 'serious' || impact === 'critical') faults.push(`${path}: ${colorScheme}: ${id} at ${where}`)
  }

  if (colorScheme === 'light') {
    anchors.set(path, new Set(await page.evaluate(`[...document.querySelectorAll('[id]')].map(({ id }) => id)`)))
    for (const href of await page.evaluate(`[...document.querySelectorAll('a[href]')].map(({ href }) => href)`)) {
      const to = new URL(href)
      if (to.origin === server.url) {
        const target = decodeURIComponent(to.pathname).replace(/(index)?\.html$/, '')
        links.push({ from: path, to: target, anchor: decodeURIComponent(to.hash.slice(1)) })
      }
    }
    await page.setViewportSize({ width: 390, height: 800 })
    const width = await page.evaluate('document.documentElement.scrollWidth')
    if (width > 390) faults.push(`${path}: is ${width} pixels wide on a phone of 390`)
  }
  await page.close()
}

async function search() {
  const page = await browser.newPage()
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await page.click('.VPNavBarSearch button')
  await page.fill('#localsearch-input', 'report')
  await page.waitForSelector('#localsearch-list .result', { timeout: 5000 }).catch(() => {
    faults.push('search: nothing is found for `report`')
  })
  await page.close()
}

try {
  for (const path of pages) {
    await visit(path, 'light')
    await visit(path, 'dark')
  }
  await search()
} finally {
  await browser.close()
  server.close()
}

for (const { from, to, anchor } of links) {
  const known = anchors.get(to)
  if (!known) {
    if (!readdirSync(site, { recursive: true, encoding: 'utf8' }).includes(to.slice(1)))
      faults.push(`${from}: dead link to ${to}`)
  } else if (anchor && !known.has(anchor)) faults.push(`${from}: ${to} has no anchor #${anchor}`)
}

for (const fault of new Set(faults)) console.error(fault)
console.log(`${pages.length} pages, ${links.length} links, ${new Set(faults).size} faults`)
process.exit(faults.length > 0 || pages.length === 0 ? 1 : 0)
