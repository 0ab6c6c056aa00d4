/** Say enough wherever they stand, in the name of a file or of a folder. */
const STRONG = new Set([
  'sprint',
  'iteration',
  'standup',
  'scrum',
  'daily',
  'dailie',
  'retro',
  'retrospective',
  'backlog',
])
/** Say enough in the name of a file only: folders of these names hold all sorts of things. */
const IN_FILE_NAME = new Set(['plan', 'planning', 'status', 'report'])
/** Files about other files. */
const NEVER = new Set(['changelog', 'contributing', 'license', 'security', 'template'])

const MARKDOWN = /\.(?:md|markdown)$/i

/**
 * Whether a path, by its words alone, looks like one of a sprint document.
 *
 * @param path relative, with forward slashes
 * @example
 * looksLikeSprintDocument('docs/sprints/12/overview.md') //=> true
 * looksLikeSprintDocument('docs/install.md') //=> false
 */
export function looksLikeSprintDocument(path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop()?.replace(MARKDOWN, '') ?? ''
  const words = wordsOf(name)
  if (words.some((word) => NEVER.has(word))) return false
  return (
    words.some((word) => STRONG.has(word) || IN_FILE_NAME.has(word)) ||
    folders.some((folder) => wordsOf(folder).some((word) => STRONG.has(word)))
  )
}

/** The words of a file name, in lower case and in the singular: `Sprint12Plans` → `sprint`, `plan`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/stand[-_ ]ups?/gi, 'standup')
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase())
    .map((word) => (word === 'status' ? word : word.replace(/s$/, '')))
}
