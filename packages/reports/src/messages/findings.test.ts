import { MESSAGES as ENGLISH, type MessageText, type MessageTexts, writePlaces } from '@sprint/core'
import { describe, expect, it } from 'vitest'
import { findingText } from '../view/finding-text.js'
import { MESSAGES } from './index.js'
import { LANGUAGES } from './language.js'

/** Where a text has which values, in which format and whether quoted. */
function placesOf(text: MessageText): string[] {
  const places = new Set<string>()
  for (const form of typeof text === 'string' ? [text] : [text.one, text.other]) {
    writePlaces(form, ({ name, format, isQuoted }) => {
      places.add(`${name}, ${format}${isQuoted ? ', quoted' : ''}`)
      return ''
    })
  }
  return [...places].sort()
}

const placesIn = (texts: MessageTexts) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, placesOf(text)]))

const formsIn = (texts: MessageTexts) =>
  Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, typeof text === 'string' ? 1 : 2]))

const others = LANGUAGES.filter((language) => language !== 'en')

describe.each(others)('what the rules say in %s', (language) => {
  const { findings } = MESSAGES[language]

  it.each(Object.entries(ENGLISH))('%s: every message with every value', (ruleId, texts) => {
    expect(placesIn(findings[ruleId] ?? {})).toEqual(placesIn(texts))
    expect(formsIn(findings[ruleId] ?? {})).toEqual(formsIn(texts))
  })

  it('is no English', () => {
    const texts = Object.values(findings).flatMap((own) => Object.values(own))
    const words = texts
      .flatMap((text) => (typeof text === 'string' ? [text] : [text.one, text.other]))
      .map((text) => writePlaces(text, () => '…'))
    expect(words.filter((text) => /\b(?:unexpected|expected|the|of|is|are)\b/i.test(text))).toEqual([])
  })

  it('keeps the English of rules and messages that it does not know', () => {
    const own = { ruleId: 'lunch-break', messageId: 'short', data: {}, reason: 'Unexpected break of `5` minutes' }
    const said = MESSAGES[language].formats.quoted('5')
    expect(findingText(own, MESSAGES[language])).toBe(`Unexpected break of ${said} minutes`)
    for (const ruleId of ['placeholder', 'constructor', '__proto__']) {
      for (const messageId of ['short', 'toString', null]) {
        expect(findingText({ ...own, ruleId, messageId }, MESSAGES[language])).toContain('Unexpected break')
      }
    }
  })

  it('keeps the English where a value is missing', () => {
    const told = { ruleId: 'placeholder', messageId: 'placeholder', data: {}, reason: 'Unexpected placeholder' }
    expect(findingText(told, MESSAGES[language])).toBe('Unexpected placeholder')
  })
})

describe('what the rules say in a language', () => {
  const wrong = {
    ruleId: 'weekday-mismatch',
    messageId: 'otherYear',
    data: { stated: 1, right: 2, date: '2026-03-03', year: '2025' },
    reason: 'Unexpected weekday `Monday`, expected `Tuesday` for 2026-03-03; it is a Monday in 2025',
  }

  it('has dates and weekdays as people of that language write them', () => {
    expect(findingText(wrong, MESSAGES.de)).toBe(
      'Der Wochentag „Montag“ stimmt nicht: der 3. März 2026 ist ein „Dienstag“; 2025 ist es ein Montag',
    )
    expect(findingText(wrong, MESSAGES.fr)).toBe(
      "Le jour «\u00a0lundi\u00a0» est faux : le 3 mars 2026 est un «\u00a0mardi\u00a0» ; en 2025, c'est un lundi",
    )
    expect(findingText(wrong, MESSAGES.en)).toBe(
      'Unexpected weekday “Monday”, expected “Tuesday” for 2026-03-03; it is a Monday in 2025',
    )
  })

  it('has numbers, ranges and shares so, too', () => {
    const hours = {
      reason: '',
      data: { stated: { min: 3, max: 3 }, sum: { min: 3.5, max: 5.25 }, group: '2', count: 2 },
    }
    expect(findingText({ ruleId: 'hours-total', messageId: 'itemsOfGroup', ...hours }, MESSAGES.de)).toBe(
      'Die Summe „3 h“ von „2“ stimmt nicht: die 2 Aufgaben ergeben „3,5-5,25 h“',
    )
    const share = { reason: '', data: { percent: 95, share: 94.44, part: 68, whole: 72 } }
    expect(findingText({ ruleId: 'percentage', messageId: 'exact', ...share }, MESSAGES.es)).toBe(
      'El porcentaje «95\u00a0%» no cuadra: 68 de 72 son «94,44\u00a0%»',
    )
  })

  it('counts in its own forms', () => {
    const boxes = (count: number) => ({
      ...{ ruleId: 'done-with-open-boxes', messageId: 'item', reason: '' },
      data: { status: 'done', item: 'EXP-4', count },
    })
    expect(findingText(boxes(1), MESSAGES.pt)).toBe(
      'O status “Feito” de “EXP-4” exige tudo marcado: resta 1 caixa aberta',
    )
    expect(findingText(boxes(3), MESSAGES.pt)).toBe(
      'O status “Feito” de “EXP-4” exige tudo marcado: restam 3 caixas abertas',
    )
  })

  it('says the message within a message, and names things in a row', () => {
    const own = (team: string, times: string[]) => ({ messageId: 'has', reason: '', data: { team, times } })
    const data = { title: 'Check-in', at: '09:00', teams: ['A', 'B'], own: [own('A', ['10:00']), own('B', ['11:00'])] }
    expect(
      findingText({ ruleId: 'time-conflict', messageId: 'unknownCheckpoint', reason: '', data }, MESSAGES.de),
    ).toBe(
      '„Check-in“ um „09:00“ für „A“ und „B“ steht nicht unter deren eigenen Kontrollpunkten: „A“ hat 10:00; „B“ hat 11:00',
    )
  })

  it('says what another rule has said', () => {
    const problem = { ruleId: 'test-results', messageId: 'empty', data: {}, reason: 'Unexpected empty file' }
    const data = { problem, file: 'r.xml', line: 1 }
    expect(findingText({ ruleId: 'test-result', messageId: 'unreadable', reason: '', data }, MESSAGES.es)).toBe(
      'El archivo está vacío, se esperan resultados de pruebas: r.xml:1 no prueba ningún recuento',
    )
  })

  it('has counts of tests in words', () => {
    const counts = { stated: { passed: 40, total: 42 }, measured: { passed: 38, total: 42 }, file: 'r.xml', line: 1 }
    expect(
      findingText({ ruleId: 'test-result', messageId: 'otherCounts', reason: '', data: counts }, MESSAGES.fr),
    ).toBe(
      'Les résultats de tests «\u00a040 réussis, 42 au total\u00a0» ne concordent pas : r.xml:1 compte «\u00a038 réussis, 42 au total\u00a0»',
    )
  })
})
