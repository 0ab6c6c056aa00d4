/** A count with its word, either way round: `18 passed`, `0 failures`. */
const COUNTED = /(\d{1,9}) ([\p{L}]{3,})/gu

/**
 * Whether the output of a command says what a document expects of it.
 *
 * @param output what the command printed
 * @param expected the outcome as the document words it
 * @returns `yes`: the very words, or counts with the same words; `no`: the same words with other counts; `silent`: neither
 * @example
 * saysExpected('5 passed, 1 failed', '5 passed') //=> 'yes'
 * saysExpected('5 passed, 1 failed', '6 passed, 0 failed') //=> 'no'
 * saysExpected('Done in 3 s', 'The pages are built') //=> 'silent'
 */
export function saysExpected(output: string, expected: string): 'yes' | 'no' | 'silent' {
  const [said, wanted] = [plain(output), plain(expected)]
  if (wanted !== '' && said.includes(wanted)) return 'yes'
  const counts = [...wanted.matchAll(COUNTED)].map(([, count = '', word = '']) => ({ count, word: stem(word) }))
  if (counts.length === 0) return 'silent'
  const found = [...said.matchAll(COUNTED)].map(([, count = '', word = '']) => ({ count, word: stem(word) }))
  const verdicts = counts.map(({ count, word }) => {
    const same = found.filter((one) => one.word === word)
    return same.length === 0 ? 'silent' : same.some((one) => one.count === count) ? 'yes' : 'no'
  })
  if (verdicts.includes('no')) return 'no'
  return verdicts.includes('yes') ? 'yes' : 'silent'
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('`', '').replace(/\s+/g, ' ').trim().replace(/\.$/, '')
}

/** `pass`, `passed` and `passing`, `failure` and `failures` are counted alike. */
function stem(word: string): string {
  return word.replace(/(?:ing|ed|ures|ure|s)$/, '')
}
