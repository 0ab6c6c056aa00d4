/**
 * The characters of a Unicode property as few ranges. V8 compiles `\p{L}` into some six hundred, which takes a third of
 * a millisecond each time a pattern holds it, and a first document meets a hundred such patterns.
 *
 * Exact for the scripts of the languages that are read. Between U+0700 and U+1CFF and beyond U+FFFF neighbours are
 * joined, so that signs and digits of those scripts count as letters too, and unassigned code points may be anything.
 */
const RANGES = {
  L: '41-5a 61-7a aa b5 ba c0-d6 d8-f6 f8-2c1 2c6-2d1 2e0-2e4 2ec 2ee 370-374 376-37d 37f 386 388-3f5 3f7-481 48a-559 560-588 5d0-5f2 620-64a 66e-66f 671-6d3 6d5-1dbf 1e00-1fbc 1fbe-1ffc 2071 207f 2090-209c 2102 2107 210a-2113 2115 2119-211d 2124 2126 2128 212a-212d 212f-2139 213c-213f 2145-2149 214e 2183-2184 2c00-2dde 2e2f 3005-3006 3031-3035 303b-303c 3041-3096 309d-309f 30a1-30fa 30fc-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-a48c a4d0-abe2 ac00-d7fb f900-fb1d fb1f-fd3d fd50-fdfb fe70-fefc ff21-ff3a ff41-ff5a ff66-ffdc 10000-1d6c0 1d6c2-1d7cb 1df00-1eebb 20000-33479',
  Lo: 'aa ba 1bb 1c0-1c3 294-295 5d0-6ff 710-1cfa 2135-2138 2d30-2dde 3006 303c 3041-3096 309f 30a1-30fa 30ff-318e 31a0-31bf 31f0-31ff 3400-4dbf 4e00-a014 a016-a48c a4d0-abe2 ac00-d7fb f900-fad9 fb1d-fdfb fe70-fefc ff66-ff6f ff71-ff9d ffa0-ffdc 10000-1bc99 20000-33479',
  M: '300-36f 483-489 591-5c7 610-61a 64b-65f 670 6d6-6ed 1ab0-1aeb 1dc0-1dff 20d0-20f0 302a-302f 3099-309a fe00-fe0f fe20-fe2f e0100-e01ef',
  N: '30-39 b2-b3 b9 bc-be 660-669 6f0-6f9 2070 2074-2079 2080-2089 2150-2182 2185-2189 2460-249b 24ea-24ff 2776-2793 3007 3021-3029 3038-303a ff10-ff19 1d7ce-1d7ff 1f100-1f10c',
} as const

export type PropertyName = keyof typeof RANGES

/** The ranges of a property as they stand within the brackets of a pattern with the flag `u`. */
export const CLASSES: Readonly<Record<PropertyName, string>> = {
  L: inBrackets(RANGES.L),
  Lo: inBrackets(RANGES.Lo),
  M: inBrackets(RANGES.M),
  N: inBrackets(RANGES.N),
}

function inBrackets(ranges: string): string {
  return ranges.replace(/[\da-f]+/g, '\\u{$&}').replaceAll(' ', '')
}
