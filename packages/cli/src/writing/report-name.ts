/** A file system takes 255 bytes, and a character of any script up to four. */
const LONGEST = 48

/**
 * The file name of a report.
 *
 * @param sprint what the sprint is called: its id, else its title
 * @param kind of the report
 * @param date of a report that there is one of each day, else `null`
 * @param extension without the dot
 * @example
 * reportName('12', 'final', null, 'md') //=> 'sprint-12-final.md'
 * reportName('../../etc/passwd', 'final', null, 'md') //=> 'sprint-etc-passwd-final.md'
 */
export function reportName(sprint: string, kind: string, date: string | null, extension: string): string {
  const slug = slugOf(sprint).replace(/^sprints?(?:-|$)/, '')
  return `${['sprint', slug, kind, date].filter((part) => part !== null && part !== '').join('-')}.${extension}`
}

/**
 * A text as part of a file name: letters and digits of any script, dots and dashes between them, nothing that a
 * file system gives a meaning to.
 *
 * @param text any text
 * @example
 * slugOf('Sprint 12: Fähre & Kai') //=> 'sprint-12-fähre-kai'
 */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
  const cut = [...words].slice(0, LONGEST).join('')
  return cut
    .replace(/\.{2,}/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
}
