import { readdirSync, readFileSync, statSync } from 'node:fs'
import { assemble, runChecks, type SprintDocument } from '@sprint/core'
import { parseDocument } from '@sprint/parser'
import { dailyReport, finalReport, type ReportKind, render, retrospectiveReport } from '@sprint/reports'

const examples = new URL('../../examples/', import.meta.url)

/** A report of an example, made through the public interface. */
export interface ExampleReport {
  readonly slug: string
  readonly example: string
  /** The name of the sprint. */
  readonly sprint: string
  readonly kind: ReportKind
  readonly markdown: string
}

/** A document of an example, as it was written. */
export interface ExampleDocument {
  readonly path: string
  readonly text: string
}

interface Example {
  readonly folder: string
  readonly documents: readonly string[]
}

const PRESETS = { final: finalReport, daily: dailyReport, retrospective: retrospectiveReport }
const KINDS = ['final', 'daily', 'retrospective'] as const

function listExamples(): readonly Example[] {
  return JSON.parse(readFileSync(new URL('examples.json', examples), 'utf8'))
}

function filesOf({ folder, documents }: Example): string[] {
  return documents.flatMap((name) => {
    const path = `${folder}/${name}`
    if (statSync(new URL(path, examples)).isFile()) return [path]
    return readdirSync(new URL(path, examples))
      .sort()
      .map((file) => `${path}/${file}`)
  })
}

function read(path: string): SprintDocument {
  return parseDocument(readFileSync(new URL(path, examples)), { path })
}

/** The newest day that something was written for: what `sprint-report generate` takes, too. */
function dateOf(documents: readonly SprintDocument[]) {
  const dates = documents.flatMap(({ date, sprint }) => [date, sprint.end, ...sprint.days.map((day) => day.date)])
  return (
    dates
      .filter((date) => date !== null)
      .toSorted()
      .at(-1) ?? '2026-01-01'
  )
}

function reportsOf(example: Example): ExampleReport[] {
  return assemble(filesOf(example).map(read)).flatMap(({ sprint, documents, messages }, index) => {
    const findings = [...messages, ...documents.flatMap((document) => [...document.messages, ...runChecks(document)])]
    return KINDS.map((kind) => {
      const view = PRESETS[kind](sprint, { date: dateOf(documents), findings, documents })
      return {
        slug: `${example.folder}-${index === 0 ? '' : `${index + 1}-`}${kind}`,
        example: example.folder,
        sprint: sprint.title ?? example.folder,
        kind,
        markdown: render(view, { linkBase: '/gallery/documents/' }),
      }
    })
  })
}

/** The reports of all examples. */
export function exampleReports(): ExampleReport[] {
  return listExamples().flatMap(reportsOf)
}

/** The documents that the reports are made from. */
export function exampleDocuments(): ExampleDocument[] {
  return listExamples()
    .flatMap(filesOf)
    .map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8') }))
}
