import type { Message } from '@sprint/core'
import sax from 'sax'
import { Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'

/** The start of an element. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  /** Offset of its `<`. */
  readonly start: number
  /** Offset behind its `>`. */
  readonly end: number
}

export interface XmlHandlers {
  open(element: XmlElement): void
  close(): void
}

/** Deeper than any runner nests suites; each level is held in memory and named in every test below it. */
const DEEPEST = 100
/** Only the five entities that XML itself defines. */
const OPTIONS = { position: true, strictEntities: true }

/**
 * Read XML element by element. Nothing is expanded and nothing is fetched: a document type declaration, which results
 * never need, is refused before it can define an entity.
 *
 * @param file the file
 * @param handlers told of each element
 * @throws `Refusal` where the text is no whole and harmless XML
 */
export function readXml({ text, places }: ResultFile, handlers: XmlHandlers): void {
  const parser = sax.parser(true, OPTIONS)
  const path: string[] = []
  const refuse = (said: Message, offset: number): never => {
    throw new Refusal(said, places.lineAt(offset))
  }
  parser.onerror = ({ message }) => {
    // An unknown entity stays the text it is. Runners also write control characters of a terminal as `&#27;`.
    if (message.startsWith('Invalid character entity')) {
      parser.resume()
      return
    }
    const inside = path.at(-1)
    const isCut = /^(?:Unclosed root|Unexpected end)/.test(message)
    const what = isCut ? 'cutXml' : 'notXml'
    const said = inside === undefined ? say(what, {}) : say(`${what}Inside`, { element: `<${inside}>` })
    refuse(said, isCut ? text.length : parser.position - 1)
  }
  const refuseDeclaration = () => refuse(say('doctype', {}), parser.position - 1)
  parser.ondoctype = refuseDeclaration
  parser.onsgmldeclaration = refuseDeclaration
  parser.onopentag = ({ name, attributes }) => {
    path.push(name)
    if (path.length > DEEPEST) refuse(say('depth', { most: DEEPEST }), parser.position - 1)
    const entries = Object.entries(attributes).map(([key, value]) => [key, String(value)] as const)
    handlers.open({
      name,
      attributes: new Map(entries),
      start: parser.startTagPosition - 1,
      end: parser.position,
    })
  }
  parser.onclosetag = () => {
    path.pop()
    handlers.close()
  }
  parseAll(parser, text, (offset) => refuse(say('notXml', {}), offset))
}

function parseAll(parser: sax.SAXParser, text: string, refuse: (offset: number) => never): void {
  try {
    // In one piece: between pieces the parser refuses values above 64 KB, which failure messages are.
    parser.write(text).close()
  } catch (error) {
    if (error instanceof Refusal) throw error
    // The parser keeps attributes in a plain object, and one called `hasOwnProperty` breaks it.
    refuse(parser.position - 1)
  }
}
