// @ts-check
import { assemble } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { finalReport, render } from '@sprint/reports'

/** Time of the processor in milliseconds: what else the machine does is left out. */
function now() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/**
 * How long it takes to write reports once their sprints are parsed, and what takes it: the views, the templates, the
 * charts.
 *
 * @param {readonly { path: string, bytes: Uint8Array }[]} documents
 * @param {number} count how many reports
 */
export function timeReports(documents, count) {
  const sprints = documents.flatMap((document) => {
    const parsed = parseDocument(document.bytes, { path: document.path })
    // A second document, later, so that there is a burndown to draw.
    /** @type {import('@sprint/core').SprintDocument[]} */
    const history = [
      { ...parsed, date: '2026-03-02' },
      { ...parsed, date: '2026-03-05' },
      { ...parsed, date: '2026-03-09' },
    ]
    return assemble([parsed]).map(({ sprint }) => ({ sprint, history }))
  })
  const build = (/** @type {number} */ at) => {
    const { sprint, history } = sprints[at % sprints.length] ?? { sprint: null, history: [] }
    return sprint === null ? null : finalReport(sprint, { date: '2026-03-13', history })
  }
  const warm = build(0)
  if (warm !== null) render(warm)
  const start = now()
  const views = Array.from({ length: count }, (_, at) => build(at)).filter((view) => view !== null)
  const built = now()
  for (const view of views) render(view, { charts: 'none' })
  const plain = now()
  for (const view of views) render(view)
  const drawn = now()
  const [view, templates, both] = [built - start, plain - built, drawn - plain]
  return { total: view + both, view, templates, charts: Math.max(0, both - templates) }
}
