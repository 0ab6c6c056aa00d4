// @ts-check
const people = ['Amara', 'Jonas', 'Mei', 'Rafael', 'Ingrid']
const verbs = ['Export', 'Import', 'Validate', 'Archive', 'Reconcile', 'Translate', 'Index']
const things = ['orders', 'invoices', 'stock counts', 'price lists', 'delivery notes', 'customer records']
const states = ['done', 'in progress', 'todo', 'blocked']

/**
 * Write a sprint plan in the shapes that people use: fields, a table, stories with boxes, daily entries, fences.
 * The same arguments give the same text.
 *
 * @param {number} seed
 * @param {number} stories how many; 20 make about 13 KB
 * @returns {string}
 */
export function planText(seed, stories) {
  let state = seed * 2654435761 + 1
  /** @template T @param {readonly T[]} list @returns {T} */
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return /** @type {T} */ (list[state % list.length])
  }
  const points = () => pick([1, 2, 3, 5, 8])
  const titles = Array.from({ length: stories }, () => `${pick(verbs)} ${pick(things)}`)

  const rows = titles.map(
    (title, index) => `| WH-${index + 1} | ${title} | ${points()} | ${pick(people)} | ${pick(states)} |`,
  )
  const details = titles.map((title, index) =>
    [
      `### WH-${index + 1}: ${title}`,
      `**Owner:** ${pick(people)}  \n**Estimate:** ${points()} hours  \n**Priority:** ${pick(['P0', 'P1', 'P2'])}`,
      `As a clerk in the warehouse I want this to happen **before the lorry leaves**, so that nobody counts twice. The`,
      `rules are those of last year, except for returns, which are booked with \`--returns\` since the spring.`,
      '',
      '**Acceptance criteria:**',
      ...Array.from(
        { length: 4 },
        () => `- [${pick([' ', 'x'])}] ${pick(verbs)} ${pick(things)} in under ${points()} s`,
      ),
      '',
      '```sh',
      `npm run warehouse -- ${pick(verbs).toLowerCase()} --dry-run`,
      'echo "nothing was written"',
      '```',
    ].join('\n'),
  )
  const days = ['Monday', 'Tuesday', 'Wednesday'].map(
    (day, index) =>
      `### ${day}, 2026-03-0${index + 2}\n\n- Finished: ${pick(titles)}\n- Next: ${pick(titles)}\n- Tests: ${90 + index} passed, ${4 - index} failed`,
  )
  return [
    `# Sprint ${seed}: Warehouse month end`,
    '**Start Date:** 2026-03-02\n**End Date:** 2026-03-13\n**Goal:** The count is right on the first evening',
    '## Stories',
    ['| ID | Story | Points | Owner | Status |', '| --- | --- | --: | --- | --- |', ...rows].join('\n'),
    '## Details',
    ...details,
    '## Days',
    ...days,
    '## Risks',
    '| Risk | Level | Mitigation |\n| --- | --- | --- |\n| The scanner firmware changes | high | Keep two old scanners |',
    '## Went well\n\n- Pairing on the import\n\n## To improve\n\n- Start the count earlier',
    '',
  ].join('\n\n')
}
