import { exampleReports } from '../.vitepress/example-reports.js'

export interface GalleryEntry {
  readonly example: string
  readonly reports: readonly { readonly slug: string; readonly kind: string; readonly title: string }[]
}

export declare const data: readonly GalleryEntry[]

export default {
  watch: ['../../examples/**/*.md'],
  load(): GalleryEntry[] {
    const reports = exampleReports()
    const examples = [...new Set(reports.map(({ example }) => example))]
    return examples.map((example) => ({ example, reports: reports.filter((report) => report.example === example) }))
  },
}
