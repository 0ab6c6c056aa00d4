import { Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'

/**
 * Parse a JSON file.
 *
 * @param file the file
 * @throws `Refusal` where it is not JSON, or not all of it
 */
export function parseJson({ text, places }: ResultFile): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const isCut = /end of JSON|Unterminated/.test(reason)
    const offset = isCut ? text.length : Number(/at position (\d+)/.exec(reason)?.[1] ?? 0)
    throw new Refusal(say(isCut ? 'cutJson' : 'notJson', {}), places.lineAt(offset))
  }
}
