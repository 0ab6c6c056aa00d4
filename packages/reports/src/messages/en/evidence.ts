import type { VerdictOutcome } from '@sprint/core'
import { type Sentence, say } from '../../view/sentence.js'
import { pluralOf } from '../plural.js'

const n = pluralOf('en')

const count: Readonly<Record<VerdictOutcome, (claims: number) => string>> = {
  confirmed: (claims) => `${claims} confirmed`,
  contradicted: (claims) => `${claims} contradicted`,
  stale: (claims) => `${claims} out of date`,
  'no evidence': (claims) => `${claims} not verified`,
}

/** What is said of claims that were held against evidence. */
export const evidence = {
  count,
  claims: (counts: string): Sentence => say`Claims held against evidence: ${counts}.`,
  allConfirmed: (claims: number): Sentence =>
    say`Evidence confirms ${claims === 1 ? 'the one claim' : claims === 2 ? 'both claims' : `all ${claims} claims`} that it was held against.`,
  contradicts: (claims: number, unverified: number): Sentence => {
    const rest = unverified === 0 ? '' : `; nobody has verified ${unverified} more`
    return say`Evidence contradicts ${claims} ${n(claims, 'claim', 'claims')} of the documents${rest}.`
  },
  unverified: (claims: number): Sentence =>
    say`Nobody has verified ${claims} ${n(claims, 'claim', 'claims')} of the documents.`,
  stale: (claims: number): Sentence =>
    say`The evidence for ${claims} ${n(claims, 'claim', 'claims')} is of another time than the ${n(claims, 'claim', 'claims')}.`,
  unseen: (names: Sentence): Sentence => say`Nothing was found to hold these against: ${names}.`,
}
