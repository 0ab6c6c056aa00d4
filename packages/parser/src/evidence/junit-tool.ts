import type { XmlElement } from './read-xml.js'

/** How runners name what they wrote, in the root or in a suite. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/^pytest(?: tests)?$/, 'pytest'],
  [/^vitest tests$/, 'vitest'],
  [/^jest tests$/, 'jest'],
  [/^Mocha Tests$/, 'mocha'],
]

/**
 * The runner that wrote JUnit XML, where it can be told.
 *
 * @param root the outermost element
 * @param element the element that is being read: the root or one further in
 * @returns `null` where this element does not tell
 */
export function junitTool(root: XmlElement, element: XmlElement): string | null {
  const { name, attributes } = element
  if (name === 'property') return attributes.get('name') === 'go.version' ? 'go test' : null
  if (name !== 'testsuites' && name !== 'testsuite') return null
  const title = attributes.get('name') ?? ''
  const named = BY_NAME.find(([pattern]) => pattern.test(title))
  if (named !== undefined) return named[1]
  if (attributes.get('xsi:noNamespaceSchemaLocation')?.includes('surefire')) return 'surefire'
  // Playwright's root has an id, mostly an empty one, and its suites name the browser.
  const isPlaywright = root.attributes.has('id') && name === 'testsuite' && attributes.has('hostname')
  return isPlaywright && root.name === 'testsuites' ? 'playwright' : null
}
