/**
 * The lines of a file as its author sees them.
 *
 * @param bytes a whole file
 * @param charset what the bytes are, as the parser found out
 * @example
 * sourceLines(new TextEncoder().encode('one\r\ntwo'), 'utf-8') //=> ['one', 'two']
 */
export function sourceLines(bytes: Uint8Array, charset: string): string[] {
  return decode(bytes, charset).split(/\r\n|\r|\n/)
}

function decode(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    // A charset that only the parser knows: the letters of the frame may suffer, the place stays.
    return new TextDecoder().decode(bytes)
  }
}
