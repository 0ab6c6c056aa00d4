import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'

const docs = fileURLToPath(new URL('..', import.meta.url))

/** The pages of a folder in order of their file names, each under its first heading. */
function pagesOf(folder: string) {
  return readdirSync(`${docs}${folder}`)
    .filter((file) => file.endsWith('.md') && file !== 'index.md' && !/^[.[]/.test(file))
    .sort()
    .map((file) => ({
      text: /^# (.+)$/m.exec(readFileSync(`${docs}${folder}/${file}`, 'utf8'))?.[1]?.replaceAll('`', '') ?? file,
      link: `/${folder}/${file.replace(/\.md$/, '')}`,
    }))
}

export default defineConfig({
  lang: 'en',
  title: 'Sprint',
  description: 'Sprint documents as data, reports you can trust',
  cleanUrls: true,
  srcExclude: ['README.md'],
  head: [['link', { rel: 'icon', type: 'image/svg+xml', href: '/icon.svg' }]],
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    logo: '/icon.svg',
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [
      { text: 'Guide', link: '/guide/getting-started', activeMatch: '/guide/' },
      { text: 'Reference', link: '/reference/commands', activeMatch: '/(reference|checks|sections)/' },
      { text: 'Gallery', link: '/gallery/', activeMatch: '/gallery/' },
    ],
    sidebar: [
      {
        text: 'Guide',
        items: [
          { text: 'Getting started', link: '/guide/getting-started' },
          { text: 'Writing documents', link: '/guide/writing-documents' },
          { text: 'Words of your own', link: '/guide/own-words' },
          { text: 'Reports', link: '/guide/reports' },
          { text: 'Reports on a site', link: '/guide/sites' },
          { text: 'Checking', link: '/guide/checking' },
          { text: 'Evidence', link: '/guide/evidence' },
          { text: 'History and forecast', link: '/guide/history' },
          { text: 'In scripts and pipelines', link: '/guide/in-scripts' },
          { text: 'Gates and schedule', link: '/guide/gates-and-schedule' },
          { text: 'How often checks are right', link: '/guide/accuracy' },
        ],
      },
      {
        text: 'Reference',
        items: [
          { text: 'Commands', link: '/reference/commands' },
          { text: '@sprint/core', link: '/reference/core' },
          { text: '@sprint/parser', link: '/reference/parser' },
          { text: '@sprint/reports', link: '/reference/reports' },
          { text: 'The model', link: '/reference/model' },
          { text: 'Checks', link: '/checks/', collapsed: true, items: pagesOf('checks') },
          { text: 'Report sections', link: '/sections/', collapsed: true, items: pagesOf('sections') },
          { text: 'Glossary', link: '/reference/glossary' },
        ],
      },
      {
        text: 'How it is built',
        items: [
          { text: 'Architecture', link: '/architecture' },
          { text: 'Libraries', link: '/libraries' },
          { text: 'Decisions', link: '/adr/', collapsed: true, items: pagesOf('adr') },
        ],
      },
      { text: 'Gallery', items: [{ text: 'Reports of the examples', link: '/gallery/' }] },
    ],
  },
})
