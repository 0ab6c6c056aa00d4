// @ts-check
/**
 * Open every page of the built site in a browser: no error in the console, no file that is not there, no link or
 * anchor that leads nowhere, nothing wider than the window of a phone; and the search finds something.
 * One page of each family is also held against the rules of accessibility, light and dark, and pictures of it are left
 * in `docs/.vitepress/pictures`.
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

const desktop = { width: 1280, height: 900 }
const phone = { width: 390, height: 800 }

/** Pages that are made by one generator look alike. */
const familyOf = (/** @type {string} */ path) =>
  /^\/(checks|sections|adr|api|gallery\/documents|gallery)\/./.exec(path)?.[1] ?? path

/** @type {string[]} */
const faults = []
/** @type {Map<string, Set<string>>} page → the anchors on it */
const anchors = new Map()
/** @type {{ from: string, to: string, anchor: string }[]} */
const links = []

const server = await serveFolder(site)
const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches })
mkdirSync(pictures, { recursive: true })

const page = await browser.newPage({ viewport: desktop })
let path = ''
page.on('console', (message) => {
  if (['error', 'warning'].includes(message.type())) faults.push(`${path}: console: ${message.text()}`)
})
page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`))
page.on('response', (response) => {
  if (response.status() >= 400) faults.push(`${path}: ${response.status()} ${response.url()}`)
})

async function visit() {
  await page.goto(server.url + path, { waitUntil: 'load' })
  await page.waitForFunction(`document.querySelector('#app').__vue_app__`)
  const found = await page.evaluate(`({
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    hrefs: [...document.querySelectorAll('a[href]')].map(({ href }) => href),
  })`)
  anchors.set(path, new Set(found.ids))
  for (const href of found.hrefs) {
    const to = new URL(href)
    if (to.origin !== server.url) continue
    const target = decodeURIComponent(to.pathname).replace(/(index)?\.html$/, '')
    links.push({ from: path, to: target, anchor: decodeURIComponent(to.hash.slice(1)) })
  }
  await page.setViewportSize(phone)
  const width = await page.evaluate('document.documentElement.scrollWidth')
  if (width > phone.width) faults.push(`${path}: is ${width} pixels wide on a phone of ${phone.width}`)
  await page.setViewportSize(desktop)
}

async function lookClosely() {
  await page.evaluate(axe)
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    await page.emulateMedia({ colorScheme })
    // Colours fade from one to the other.
    await page.waitForTimeout(600)
    const name = path.slice(1).replaceAll('/', '-') || 'index'
    await page.screenshot({ path: join(pictures, `${name}-${colorScheme}.png`) })
    const violations = await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) =>
      violations.map(({ id, impact, nodes }) => ({ id, impact, where: nodes[0].target.join(' ') })))`)
    for (const { id, impact, where } of violations) {
      if (impact === 'serious' || impact === 'critical') faults.push(`${path}: ${colorScheme}: ${id} at ${where}`)
    }
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function search() {
  path = 'search'
  await page.goto(server.url, { waitUntil: 'networkidle' })
  await page.click('.VPNavBarSearch button')
  await page.fill('#localsearch-input', 'report')
  await page.waitForSelector('#localsearch-list .result', { timeout: 5000 }).catch(() => {
    faults.push('search: nothing is found for `report`')
  })
}

try {
  const families = new Set()
  for (path of pages) {
    await visit()
    const family = familyOf(path)
    if (!families.has(family)) await lookClosely()
    families.add(family)
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
