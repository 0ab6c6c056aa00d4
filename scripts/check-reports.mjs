// @ts-check
/**
 * Look at reports in a browser: those of the examples, and those of a sprint that means harm; as HTML, and as Markdown
 * in the way that GitHub shows it, with its charts drawn by Mermaid itself. No text may run, load or lead anywhere, no
 * chart may fail, nothing may be wider than a phone; the HTML is held against the rules of accessibility, light and
 * dark. Pictures of all, and of the paper that they are printed on, are left in `docs/.vitepress/pictures/reports`.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { browserSwitches, findBrowser } from './find-browser.mjs'
import { hostilePlan } from './hostile-plan.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = join(root, 'docs/.vitepress/pictures/reports')
const command = join(root, 'packages/cli/dist/cli.js')
const require = createRequire(import.meta.url)
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')
const mermaid = readFileSync(require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js'), 'utf8')
const work = mkdtempSync(join(tmpdir(), 'sprint-reports-'))
mkdirSync(pictures, { recursive: true })

/** @type {string[]} */
const faults = []

/** @param {string} name @param {readonly string[]} words */
function generate(name, words) {
  for (const format of ['html', 'md']) {
    const argv = ['generate', 'all', ...words, '--format', format, '--out', join(work, name)]
    const { status, stderr } = spawnSync(process.execPath, [command, ...argv], { cwd: root, encoding: 'utf8' })
    if (status !== 0) faults.push(`${name}: ${format}: exit status ${status}: ${stderr}`)
  }
}

/** @type {{ folder: string, documents: string[], tests: string | null }[]} */
const examples = JSON.parse(readFileSync(join(root, 'examples/examples.json'), 'utf8'))
for (const { folder, documents, tests } of examples) {
  const here = `examples/${folder}`
  const results = tests === null ? [] : ['--tests', `${here}/${tests}`]
  generate(folder, [...documents.map((path) => `${here}/${path}`), ...results])
}
writeFileSync(join(work, 'plan.md'), hostilePlan)
generate('hostile', [join(work, 'plan.md')])

/** What GitHub makes of Markdown, but without its net: a tag that got through would stand in the page. */
const asHtml = (/** @type {string} */ markdown) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })
    .processSync(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''))
    .toString()

const looks = `body{font:16px/1.5 system-ui,sans-serif;max-width:830px;margin:2rem auto;padding:0 1rem;overflow-wrap:break-word}
table{border-collapse:collapse;display:block;overflow:auto}td,th{border:1px solid #d1d9e0;padding:6px 13px}
tr:nth-child(2n){background:#f6f8fa}h1,h2{border-bottom:1px solid #d1d9e0;padding-bottom:.3em}pre{overflow:auto}`

const harmless = `(() => ({
  attacked: window.attacked ?? null,
  tags: [...document.querySelectorAll('main script, main iframe, main object, main embed, main form, main img, main link, main base')].map(({ outerHTML }) => outerHTML.slice(0, 80)),
  handlers: [...document.querySelectorAll('main *')].flatMap((element) => [...element.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => name)),
  links: [...document.querySelectorAll('main a')].map(({ href }) => String(href)).filter((href) => !/^(file:|https?:|mailto:)/.test(href) && !href.startsWith('about:blank#')),
  width: document.documentElement.scrollWidth,
}))()`

const drawAll = `(async () => {
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  const failed = []
  for (const [at, code] of [...document.querySelectorAll('code.language-mermaid')].entries()) {
    try {
      await mermaid.parse(code.textContent)
      const { svg } = await mermaid.render('drawing-' + at, code.textContent)
      const figure = document.createElement('figure')
      figure.innerHTML = svg
      code.parentElement.replaceWith(figure)
    } catch (error) {
      failed.push(String(error).slice(0, 200) + ' in ' + code.textContent.slice(0, 300))
    }
  }
  return { failed, drawn: document.querySelectorAll('figure svg').length }
})()`

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserSwitches })
let [pages, charts] = [0, 0]

/**
 * Whether a message is of a line of a chart that ends before the axis does: Mermaid writes the figures that it lacks as
 * NaN, and the browser draws the line up to there.
 *
 * @param {string} text
 */
const isEndOfLine = (text) => /^Error: <path> attribute d: Expected number, .*,NaN/.test(text)

/** @param {string} name @param {string} html @param {boolean} isReport whether it is our HTML, not GitHub's */
async function look(name, html, isReport) {
  const page = await browser.newPage({ viewport: { width: 390, height: 800 } })
  const fault = (/** @type {string} */ text) => faults.push(`${name}: ${text}`)
  page.on('dialog', (dialog) => {
    fault(`opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => fault(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error' && !isEndOfLine(message.text())) fault(`console: ${message.text()}`)
  })
  page.on('request', (request) => request.url().startsWith('file:') || fault(`asks for ${request.url()}`))
  const path = join(work, `${name.replaceAll('/', '-')}.view.html`)
  writeFileSync(path, html)
  await page.goto(pathToFileURL(path).href)
  const { attacked, tags, handlers, links, width } = await page.evaluate(harmless)
  if (attacked !== null) fault(`ran the code of a document: ${attacked}`)
  for (const what of [...tags, ...handlers, ...links]) fault(`holds ${what}`)
  if (isReport && width > 390) fault(`is ${width} pixels wide on a phone of 390`)
  await page.setViewportSize({ width: 1000, height: 900 })
  if (!isReport) {
    await page.addScriptTag({ content: mermaid })
    const { failed, drawn } = await page.evaluate(drawAll)
    charts += drawn
    for (const what of failed) fault(`a chart cannot be drawn: ${what}`)
    const after = await page.evaluate(harmless)
    if (after.attacked !== null || after.handlers.length > 0) fault('a chart runs what a document says')
  }
  const picture = join(pictures, name.replaceAll('/', '-'))
  if (isReport) {
    await page.pdf({ path: `${picture}.pdf`, format: 'A4', preferCSSPageSize: true })
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      await page.emulateMedia({ colorScheme })
      await page.screenshot({ path: `${picture}-${colorScheme}.png`, fullPage: true })
      // The page forbids scripts; the check comes from outside of it.
      await (await page.context().newCDPSession(page)).send('Page.setBypassCSP', { enabled: true })
      await page.evaluate(axe)
      const violations =
        await page.evaluate(`axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'best-practice'] }).then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ' at ' + nodes[0].target.join(' ')))`)
      for (const violation of violations) fault(`${colorScheme}: ${violation}`)
    }
  } else await page.screenshot({ path: `${picture}.png`, fullPage: true })
  pages += 1
  await page.close()
}

try {
  for (const folder of [...examples.map((example) => example.folder), 'hostile']) {
    for (const file of readdirSync(join(work, folder)).sort()) {
      const text = readFileSync(join(work, folder, file), 'utf8')
      const name = `${folder}/${file}`
      if (file.endsWith('.html')) await look(name, text, true)
      else
        await look(
          name,
          `<!doctype html><meta charset="utf-8"><style>${looks}</style><main>${asHtml(text)}</main>`,
          false,
        )
    }
  }
} finally {
  await browser.close()
  rmSync(work, { recursive: true, force: true })
}

for (const fault of new Set(faults)) console.error(fault)
console.log(`${pages} reports, ${charts} charts, ${new Set(faults).size} faults`)
process.exit(faults.length > 0 || pages === 0 || charts === 0 ? 1 : 0)
