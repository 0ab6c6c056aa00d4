import { describe, expect, it } from 'vitest'
import { evaluateGate, evaluateGates, type Gate, type Sprint } from '../index.js'
import { gateFrom, itemFrom, sourceAt, sprintFrom } from '../testing/index.js'

const check = (text: string, done: boolean | null, line = 8) => ({ text, done, source: sourceAt(line) })
const release = (fields: Partial<Gate> = {}) =>
  gateFrom({ id: 'G2', title: 'Release gate', checks: [check('Load test passed', true)], ...fields })
const evaluate = (gate: Gate, sprint: Partial<Sprint> = {}) =>
  evaluateGate(gate, sprintFrom({ gates: [gate], ...sprint }), { date: '2026-03-10' })

describe('evaluateGate', () => {
  it('is open while a check is, and names it', () => {
    expect(
      evaluate(release({ checks: [check('Load test passed', true), check('Backup restored', false, 9)] })),
    ).toMatchObject({
      state: 'open',
      reasons: [{ text: 'Open: `Backup restored`', source: { line: 9 } }],
    })
  })

  it('waits for its authority once every check holds', () => {
    const gate = release({ authority: 'Mara' })
    expect(evaluate(gate)).toMatchObject({ state: 'waiting', waitingOn: ['Mara'] })
    const approvals = [{ by: 'mara', scope: null, granted: true, source: sourceAt(20) }]
    expect(evaluate(gate, { approvals }).state).toBe('passed')
  })

  it('waits for the gate before it, and for items', () => {
    const gate = release({ blockedBy: ['Staging gate', 'EXP-4'] })
    const staging = gateFrom({ title: 'Staging gate', checks: [check('Smoke test', false)] })
    const items = [itemFrom({ id: 'EXP-4', title: 'Export invoices', status: 'in-progress' })]
    expect(evaluate(gate, { gates: [staging, gate], items }).waitingOn).toEqual(['Staging gate', 'EXP-4'])
    const passed = { ...staging, checks: [check('Smoke test', true)] }
    expect(evaluate(gate, { gates: [passed, gate], items: [] }).state).toBe('passed')
  })

  it('ends where gates wait for each other', () => {
    const [first, second] = [release({ id: 'A', blockedBy: ['B'] }), release({ id: 'B', title: 'B', blockedBy: ['A'] })]
    expect(evaluate(first, { gates: [first, second] }).state).toBe('waiting')
  })

  it('follows a long chain, and many that wait for all others, without end', () => {
    const chain = Array.from({ length: 3_000 }, (_, n) =>
      release({ id: `C${n}`, title: `C${n}`, blockedBy: [`C${n + 1}`] }),
    )
    expect(evaluateGates(sprintFrom({ gates: chain })).every(({ state }) => state === 'passed')).toBe(true)
    const ids = Array.from({ length: 60 }, (_, n) => `D${n}`)
    const tangle = ids.map((id) => release({ id, title: id, blockedBy: ids }))
    expect(evaluateGates(sprintFrom({ gates: tangle })).every(({ state }) => state === 'waiting')).toBe(true)
  })

  it('takes a stated outcome, unless its own checks contradict', () => {
    expect(evaluate(release({ outcome: 'failed' })).state).toBe('failed')
    expect(evaluate(release({ outcome: 'passed', checks: [check('Load test', null)] })).state).toBe('passed')
    expect(evaluate(release({ outcome: 'passed', checks: [check('Load test', false)] })).state).toBe('open')
  })

  it('tells since when it is due', () => {
    expect(evaluate(release({ due: '2026-03-08T14:00', authority: 'Mara' }))).toMatchObject({
      isOverdue: true,
      reasons: [{}, { text: 'Due on 2026-03-08, 2 days ago' }],
    })
    expect(evaluate(release({ due: '2026-03-08' })).isOverdue).toBe(false)
    expect(evaluate(release({ due: 'Friday' })).isOverdue).toBeNull()
  })

  it('is open where it has nothing to check', () => {
    expect(evaluate(release({ checks: [] })).state).toBe('open')
    expect(evaluate(release({ checks: [check('Load test', null)] })).state).toBe('open')
  })
})
