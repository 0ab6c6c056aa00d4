import { sayIn } from '../messages/say.js'

/** What documents of one sprint say against each other. */
export const disagreementMessages = {
  value: 'Unexpected {name, label}, `{value}`: {path} says `{other}` on line {line}',
  date: 'Unexpected {name, label}, `{value, date}`: {path} says `{other, date}` on line {line}',
  status: 'Unexpected status, `{value, word}`: {path} says `{other, word}` on line {line}',
  committed: 'Unexpected points.committed, `{value}`: {path} says `{other}` on line {line}',
  completed: 'Unexpected points.completed, `{value}`: {path} says `{other}` on line {line}',
  itemValue: 'Unexpected {name, label} of `{item, whole}`, `{value}`: {path} says `{other}` on line {line}',
  itemDue: 'Unexpected due of `{item, whole}`, `{value, date}`: {path} says `{other, date}` on line {line}',
  itemStatus: 'Unexpected status of `{item, whole}`, `{value, word}`: {path} says `{other, word}` on line {line}',
  tests: 'Unexpected {role, word} of the tests, `{value, counts}`: {path} says `{other, counts}` on line {line}',
  testsOfScope:
    'Unexpected {role, word} of the tests `{scope, whole}`, `{value, counts}`: {path} says `{other, counts}` on line {line}',
} as const

/** Says that documents disagree. */
export const say = sayIn(disagreementMessages)
