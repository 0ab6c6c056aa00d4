/** What a line says that is a marker. */
export interface Marker {
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: Readonly<Record<string, string>>
}

/** `<!-- sprint:summary sprint=9 -->` on a line of its own; four spaces before it would make it code. */
const COMMENT = /^ {0,3}<!--\s*(\/?)sprint:([\p{L}\p{N}-]+)((?:\s+[\w-]+=(?:"[^"<>]*"|[^\s"<>]+))*)\s*-->\s*$/u
/** `# sprint:front-matter digest=0f9a`, in front matter. */
const YAML_COMMENT = /^#\s*(\/?)sprint:(front-matter)((?:\s+[\w-]+=[^\s"]+)*)\s*$/

/**
 * Read a line that may be a marker.
 *
 * @param line without its line break
 * @param isYaml whether it stands in front matter
 * @example
 * readMarker('<!-- sprint:tests sprint=9 -->')?.attributes //=> { sprint: '9' }
 */
export function readMarker(line: string, isYaml = false): Marker | null {
  const match = (isYaml ? YAML_COMMENT : COMMENT).exec(line)
  if (match === null) return null
  const [, slash, name = '', rest = ''] = match
  const pairs = [...rest.matchAll(/([\w-]+)=(?:"([^"]*)"|(\S+))/g)]
  const attributes = Object.fromEntries(pairs.map(([, key, quoted, bare]) => [key, quoted ?? bare ?? '']))
  return { name, isEnd: slash === '/', attributes }
}

/**
 * Write the marker at the beginning of a region.
 *
 * @param name of the region
 * @param attributes what it says besides, the digest last
 * @param isYaml whether it stands in front matter
 * @example
 * startMarker('tests', { sprint: '9' }) //=> '<!-- sprint:tests sprint=9 -->'
 */
export function startMarker(name: string, attributes: Readonly<Record<string, string>>, isYaml = false): string {
  const { digest, ...others } = attributes
  const all = digest === undefined ? others : { ...others, digest }
  const pairs = Object.entries(all).map(([key, value]) => ` ${key}=${/^[^\s"<>]+$/.test(value) ? value : `"${value}"`}`)
  return isYaml ? `# sprint:${name}${pairs.join('')}` : `<!-- sprint:${name}${pairs.join('')} -->`
}

/**
 * Write the marker at the end of a region.
 *
 * @param name of the region
 * @param isYaml whether it stands in front matter
 * @example
 * endMarker('tests') //=> '<!-- /sprint:tests -->'
 */
export function endMarker(name: string, isYaml = false): string {
  return isYaml ? `# /sprint:${name}` : `<!-- /sprint:${name} -->`
}
