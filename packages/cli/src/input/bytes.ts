const SAMPLE = 8192
const [TAB, LF, FF, CR, ESCAPE, SPACE] = [9, 10, 12, 13, 27, 32]

/**
 * Whether bytes are something else than text in any encoding.
 *
 * @param bytes a whole file
 * @example
 * isBinary(new TextEncoder().encode('# Sprint 12')) //=> false
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return false
  const sample = bytes.subarray(0, SAMPLE)
  if (sample.includes(0) || startsWith(bytes, '%PDF-')) return true
  let controls = 0
  for (const byte of sample) if (isControl(byte)) controls += 1
  return controls > sample.length / 20
}

/**
 * Whether bytes hold nothing but white space and a byte order mark.
 *
 * @param bytes a whole file
 * @example
 * isBlank(new TextEncoder().encode(' \n')) //=> true
 */
export function isBlank(bytes: Uint8Array): boolean {
  const start = startsWith(bytes, '\u00ef\u00bb\u00bf') ? 3 : startsWith(bytes, '\u00ff\u00fe') ? 2 : 0
  return bytes.subarray(start).every((byte) => byte === SPACE || (byte >= TAB && byte <= CR) || byte === 0)
}

/** By its byte order mark, or by the zeros that Latin letters have in every other byte. */
function isUtf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, '\u00ff\u00fe') || startsWith(bytes, '\u00fe\u00ff')) return true
  const sample = bytes.subarray(0, SAMPLE - (SAMPLE % 2))
  if (!sample.includes(0)) return false
  const zeros = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  return Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4
}

function startsWith(bytes: Uint8Array, latin1: string): boolean {
  return [...latin1].every((character, index) => bytes[index] === character.charCodeAt(0))
}

function isControl(byte: number): boolean {
  return byte < SPACE && ![TAB, LF, FF, CR, ESCAPE].includes(byte)
}
