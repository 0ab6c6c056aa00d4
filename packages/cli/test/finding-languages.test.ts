import { readdirSync, readFileSync } from 'node:fs'
import {
  type Diagnostic,
  diagnostic,
  emptySprint,
  englishFormats,
  fillMessage,
  MESSAGES,
  type MessageText,
  runChecks,
  writePlaces,
} from '@sprint/core'
import { parseDocument, REMARK_MESSAGES } from '@sprint/parser'
import { finalReport, type Language } from '@sprint/reports'
import { describe, expect, test } from 'vitest'

/** A value for each place of a message. */
function valuesFor(text: MessageText): Record<string, string | number> {
  const values: Record<string, string | number> = { count: 4 }
  writePlaces(typeof text === 'string' ? text : text.other, ({ name }) => {
    values[name] ??= name.toUpperCase()
    return ''
  })
  return values
}

/** What a report in a language says of a remark of the parser. */
function toldIn(language: Language, ruleId: string, messageId: string, data: Record<string, string | number>): string {
  const source = { path: 'plan.md', line: 3, column: 1, endLine: 3, endColumn: 9 }
  const remark = { reason: 'Unexpected remark', messageId, data, source }
  const findings = [diagnostic({ id: ruleId, severity: 'warning' }, remark)]
  return reasonsIn(language, findings)[0] ?? ''
}

function reasonsIn(language: Language, findings: readonly Diagnostic[]): string[] {
  const { sections } = finalReport(emptySprint(), { date: '2026-05-15', language, findings })
  return sections.findings?.rows.map(({ reason }) => reason) ?? []
}

const remarks = Object.entries(REMARK_MESSAGES).flatMap(([ruleId, texts]) =>
  Object.entries(texts).map(([messageId, text]) => [ruleId, messageId, text] as const),
)

describe.each(['de', 'es', 'fr', 'pt'] as const)('what the parser remarks, in %s', (language) => {
  test.each(remarks)('%s: %s', (ruleId, messageId, text) => {
    const { count, ...values } = valuesFor(text)
    const told = toldIn(language, ruleId, messageId, { ...values, count: count ?? 4 })
    expect(told).toMatch(/\p{L}{3}/u)
    expect(told).not.toContain('Unexpected')
    for (const value of Object.values(values)) expect(told).toContain(value)
    if (typeof text !== 'string') expect(told).toContain('4')
  })
})

test('every remark of the parser is one of its messages', () => {
  const { messages } = parseDocument('---\ntitle: [\n---\n\n# Sprint 7\n\nCaf\ufffd\n', { path: 'plan.md' })
  expect(messages.map(({ ruleId, messageId }) => `${ruleId} ${messageId}`).sort()).toEqual([
    'encoding lost',
    'front-matter yaml',
  ])
})

const folder = new URL('../../../docs/checks/.examples/', import.meta.url)

describe.each(readdirSync(folder))('what the checks find in %s', (name) => {
  const found = runChecks(parseDocument(readFileSync(new URL(name, folder), 'utf8'), { path: name }))

  test('is a message of the rule, filled with the values of the finding', () => {
    expect(found.length).toBeGreaterThan(0)
    for (const { ruleId, messageId, data, reason } of found) {
      expect(fillMessage(MESSAGES[ruleId]?.[messageId ?? ''] ?? '', data, englishFormats)).toBe(reason)
    }
  })

  test.each(['de', 'es', 'fr', 'pt'] as const)('is no English in %s', (language) => {
    const grave = found.map((one) => ({ ...one, severity: 'warning' as const }))
    expect(reasonsIn(language, grave).filter((reason) => /unexpected|expected/i.test(reason))).toEqual([])
  })
})
