import { describe, expect, it } from 'vitest'
import { type Gate, runChecks } from '../index.js'
import { documentFrom, gateFrom, sourceAt } from '../testing/index.js'
import { gateWithoutAuthority } from './gate-without-authority.js'

const signed = gateFrom({ title: 'Tests signed', authority: 'Mara', source: sourceAt(20) })
const release = gateFrom({ title: 'Release', source: sourceAt(40) })
const check = (...gates: Gate[]) => runChecks(documentFrom({ sprint: { gates } }), { checks: [gateWithoutAuthority] })

describe('gate-without-authority', () => {
  it('finds the gate that nobody signs', () => {
    expect(check(signed, release)).toMatchObject([{ line: 40, related: [{ line: 20, reason: 'Tests signed: Mara' }] }])
  })

  it('stays silent where every gate is signed, or none', () => {
    expect(check(signed, { ...release, authority: 'Jonas' })).toEqual([])
    expect(check(release)).toEqual([])
    expect(check()).toEqual([])
  })

  it('stays silent of a report, where the signature may be to come', () => {
    const report = documentFrom({ kind: 'status', sprint: { gates: [signed, release] } })
    expect(runChecks(report, { checks: [gateWithoutAuthority] })).toEqual([])
  })
})
