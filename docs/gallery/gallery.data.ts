import { exampleReports } from '../.vitepress/example-reports.js'

export interface GalleryEntry {
  readonly example: string
  readonly sprint: string
  readonly reports: readonly { readonly slug: string; readonly kind: string }[]
}

export declare const data: readonly GalleryEntry[]

export default {
  watch: ['../../examples/**/*.md'],
  load(): GalleryEntry[] {
    const reports = exampleReports()
    const examples = new Map(reports.map(({ example, sprint }) => [example, sprint]))
    return [...examples].map(([example, sprint]) => ({
      example,
      sprint,
      reports: reports.filter((report) => report.example === example).map(({ slug, kind }) => ({ slug, kind })),
    }))
  },
}
