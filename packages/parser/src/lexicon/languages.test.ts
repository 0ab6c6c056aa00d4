import { describe, expect, test } from 'vitest'
import { detectLanguage } from './detect-language.js'
import { LANGUAGES, lexiconFor } from './index.js'
import type { Lexicon } from './lexicon.js'

type Category = {
  [K in keyof Lexicon]: Lexicon[K] extends { whole(text: string): infer M }
    ? M extends string | number | undefined
      ? K
      : never
    : never
}[keyof Lexicon]
type Row = readonly [category: Category, written: string, meaning: string | number]

/** A sentence that tells the language, and how a heading, key, mark or unit is written in it. */
const CASES: Readonly<Record<string, readonly [text: string, ...rows: Row[]]>> = {
  en: [
    'The goal of the sprint is to let guests book without an account.',
    ['sections', 'Sprint Goals', 'goal'],
    ['sections', 'What went well?', 'went-well'],
    ['sections', 'What didn’t go well', 'to-improve'],
    ['sections', 'Definition of Done', 'definition-of-done'],
    ['fields', 'Assigned to', 'owner'],
    ['fields', 'Due Date', 'due'],
    ['itemStatuses', 'Not started', 'todo'],
    ['itemStatuses', 'IN PROGRESS', 'in-progress'],
    ['priorities', 'Nice to have', 'could'],
    ['months', 'Sept', 9],
    ['units', 'hrs', 'hours'],
    ['kinds', 'Sprint Retrospective', 'retrospective'],
  ],
  es: [
    'El objetivo del sprint es que los invitados puedan reservar sin una cuenta.',
    ['sections', 'Objetivo del Sprint', 'goal'],
    ['sections', '¿Qué salió bien?', 'went-well'],
    ['sections', '¿Qué podemos mejorar?', 'to-improve'],
    ['sections', 'Próximos pasos', 'next'],
    ['sections', 'Criterios de Aceptación', 'acceptance'],
    ['sections', 'Definición de Hecho', 'definition-of-done'],
    ['fields', 'Responsable', 'owner'],
    ['fields', 'Estimación', 'hours'],
    ['fields', 'Fecha de fin', 'end'],
    ['itemStatuses', 'En progreso', 'in-progress'],
    ['itemStatuses', 'COMPLETADA', 'done'],
    ['sprintStatuses', 'Retrasado', 'at-risk'],
    ['priorities', 'Crítica', 'critical'],
    ['months', 'septiembre', 9],
    ['weekdays', 'miércoles', 3],
    ['units', 'puntos', 'points'],
    ['kinds', 'Informe de progreso', 'status'],
  ],
  pt: [
    'O objetivo da sprint é que os hóspedes possam reservar sem uma conta e não percam os dados.',
    ['sections', 'Objetivo da Sprint', 'goal'],
    ['sections', 'O que foi bem', 'went-well'],
    ['sections', 'O que pode melhorar?', 'to-improve'],
    ['sections', 'Lições aprendidas', 'lessons'],
    ['sections', 'Impedimentos', 'blockers'],
    ['sections', 'Critérios de Aceite', 'acceptance'],
    ['fields', 'Responsável', 'owner'],
    ['fields', 'Prazo', 'due'],
    ['fields', 'Time', 'team'],
    ['itemStatuses', 'A fazer', 'todo'],
    ['itemStatuses', 'Em andamento', 'in-progress'],
    ['sprintStatuses', 'Entregue', 'completed'],
    ['priorities', 'Média', 'medium'],
    ['months', 'março', 3],
    ['weekdays', 'terça-feira', 2],
    ['units', 'pontos', 'points'],
    ['kinds', 'Planejamento da Sprint', 'plan'],
  ],
  fr: [
    'Le but du sprint est de laisser les clients réserver sans compte, et de ne pas perdre leurs données.',
    ['sections', 'Objectif du sprint', 'goal'],
    ['sections', 'Ce qui a bien fonctionné', 'went-well'],
    ['sections', 'Points à améliorer', 'to-improve'],
    ['sections', 'Critères d’acceptation', 'acceptance'],
    ['sections', 'Points bloquants', 'blockers'],
    ['sections', 'Hors périmètre', 'out-of-scope'],
    ['fields', 'Assigné à', 'owner'],
    ['fields', 'Échéance', 'due'],
    ['fields', 'Temps passé', 'spent'],
    ['itemStatuses', 'Terminée', 'done'],
    ['itemStatuses', 'À faire', 'todo'],
    ['sprintStatuses', 'En cours', 'active'],
    ['priorities', 'Élevée', 'high'],
    ['months', 'août', 8],
    ['weekdays', 'jeudi', 4],
    ['units', 'jours', 'days'],
    ['kinds', 'Bilan de sprint', 'final'],
  ],
  de: [
    'Das Ziel des Sprints ist, dass Gäste ohne Konto buchen und dabei keine Daten verlieren.',
    ['sections', 'Sprintziel', 'goal'],
    ['sections', 'Was lief gut?', 'went-well'],
    ['sections', 'Verbesserungspotenzial', 'to-improve'],
    ['sections', 'Abhaengigkeiten', 'dependencies'],
    ['sections', 'Nächste Schritte', 'next'],
    ['sections', 'Akzeptanzkriterien', 'acceptance'],
    ['fields', 'Zuständig', 'owner'],
    ['fields', 'Fällig am', 'due'],
    ['fields', 'Priorität', 'priority'],
    ['itemStatuses', 'Noch nicht begonnen', 'todo'],
    ['itemStatuses', 'in Arbeit', 'in-progress'],
    ['sprintStatuses', 'Abgeschlossen', 'completed'],
    ['groups', 'Tag', 'day'],
    ['months', 'Maerz', 3],
    ['weekdays', 'Mi', 3],
    ['units', 'Std.', 'hours'],
    ['units', 'PT', 'days'],
    ['kinds', 'Abschlussbericht', 'final'],
  ],
  it: [
    'Lo scopo dello sprint è che gli ospiti possano prenotare senza un account e con meno passaggi nella pagina.',
    ['sections', 'Obiettivo dello sprint', 'goal'],
    ['sections', 'Cosa è andato bene', 'went-well'],
    ['sections', 'Cosa migliorare', 'to-improve'],
    ['sections', 'Prossimi passi', 'next'],
    ['sections', 'Criteri di accettazione', 'acceptance'],
    ['fields', 'Assegnato a', 'owner'],
    ['fields', 'Scadenza', 'due'],
    ['itemStatuses', 'Da fare', 'todo'],
    ['itemStatuses', 'Completata', 'done'],
    ['sprintStatuses', 'In ritardo', 'at-risk'],
    ['priorities', 'Alta', 'high'],
    ['months', 'giugno', 6],
    ['units', 'ore', 'hours'],
    ['kinds', 'Retrospettiva', 'retrospective'],
  ],
  nl: [
    'Het doel van de sprint is dat gasten zonder account kunnen boeken en dat er niet meer gegevens verloren gaan.',
    ['sections', 'Sprintdoel', 'goal'],
    ['sections', 'Wat ging goed?', 'went-well'],
    ['sections', 'Verbeterpunten', 'to-improve'],
    ['sections', 'Risico’s', 'risks'],
    ['sections', 'Acceptatiecriteria', 'acceptance'],
    ['fields', 'Verantwoordelijke', 'owner'],
    ['fields', 'Einddatum', 'end'],
    ['itemStatuses', 'Nog te doen', 'todo'],
    ['itemStatuses', 'Afgerond', 'done'],
    ['sprintStatuses', 'Op schema', 'active'],
    ['priorities', 'Laag', 'low'],
    ['months', 'mei', 5],
    ['units', 'uur', 'hours'],
    ['kinds', 'Voortgangsrapport', 'status'],
  ],
  sv: [
    'Målet för sprinten är att gäster ska kunna boka utan konto och att det inte går sönder.',
    ['sections', 'Sprintmål', 'goal'],
    ['sections', 'Vad gick bra?', 'went-well'],
    ['sections', 'Vad kan forbattras?', 'to-improve'],
    ['sections', 'Nästa steg', 'next'],
    ['sections', 'Acceptanskriterier', 'acceptance'],
    ['fields', 'Ansvarig', 'owner'],
    ['fields', 'Åtgärd', 'action'],
    ['itemStatuses', 'Pågår', 'in-progress'],
    ['itemStatuses', 'Ej påbörjad', 'todo'],
    ['sprintStatuses', 'Avslutad', 'completed'],
    ['priorities', 'Hog', 'high'],
    ['months', 'maj', 5],
    ['weekdays', 'lördag', 6],
    ['units', 'veckor', 'weeks'],
    ['kinds', 'Lägesrapport', 'status'],
  ],
  pl: [
    'Celem sprintu jest to, że goście mogą rezerwować bez konta, a dane się nie gubią.',
    ['sections', 'Cel sprintu', 'goal'],
    ['sections', 'Co poszło dobrze', 'went-well'],
    ['sections', 'Co poprawić', 'to-improve'],
    ['sections', 'Kryteria akceptacji', 'acceptance'],
    ['sections', 'Zależności', 'dependencies'],
    ['fields', 'Osoba odpowiedzialna', 'owner'],
    ['fields', 'Termin', 'due'],
    ['itemStatuses', 'W trakcie', 'in-progress'],
    ['itemStatuses', 'Zakończone', 'done'],
    ['sprintStatuses', 'Opóźniony', 'at-risk'],
    ['priorities', 'Wysoki', 'high'],
    ['months', 'października', 10],
    ['units', 'godzin', 'hours'],
    ['kinds', 'Podsumowanie sprintu', 'final'],
  ],
  tr: [
    'Bu sprint için hedef, misafirlerin bir hesap olmadan rezervasyon yapması ve verilerin kaybolmaması.',
    ['sections', 'Sprint Hedefi', 'goal'],
    ['sections', 'Neler iyi gitti?', 'went-well'],
    ['sections', 'Geliştirilmesi gerekenler', 'to-improve'],
    ['sections', 'SONRAKİ ADIMLAR', 'next'],
    ['sections', 'Kabul Kriterleri', 'acceptance'],
    ['fields', 'Sorumlu', 'owner'],
    ['fields', 'Bitiş Tarihi', 'end'],
    ['itemStatuses', 'Devam ediyor', 'in-progress'],
    ['itemStatuses', 'TAMAMLANDI', 'done'],
    ['itemStatuses', 'Yapılacak', 'todo'],
    ['sprintStatuses', 'Gecikti', 'at-risk'],
    ['priorities', 'Yüksek', 'high'],
    ['months', 'Ağustos', 8],
    ['weekdays', 'Çarşamba', 3],
    ['units', 'saat', 'hours'],
    ['kinds', 'Durum Raporu', 'status'],
  ],
  ru: [
    'Цель спринта в том, чтобы гости могли бронировать без учётной записи.',
    ['sections', 'Цель спринта', 'goal'],
    ['sections', 'Что прошло хорошо', 'went-well'],
    ['sections', 'Что можно улучшить?', 'to-improve'],
    ['sections', 'Критерии приемки', 'acceptance'],
    ['sections', 'Критерии приёмки', 'acceptance'],
    ['sections', 'Следующие шаги', 'next'],
    ['fields', 'Ответственный', 'owner'],
    ['fields', 'Срок', 'due'],
    ['itemStatuses', 'В работе', 'in-progress'],
    ['itemStatuses', 'Выполнена', 'done'],
    ['sprintStatuses', 'Завершён', 'completed'],
    ['priorities', 'Высокий', 'high'],
    ['months', 'марта', 3],
    ['weekdays', 'Пт', 5],
    ['units', 'часов', 'hours'],
    ['kinds', 'Итоги спринта', 'final'],
  ],
  zh: [
    '本次冲刺的目标是让客人不用注册也能预订。',
    ['sections', '冲刺目标', 'goal'],
    ['sections', '做得好的地方', 'went-well'],
    ['sections', '需要改进的地方', 'to-improve'],
    ['sections', '验收标准', 'acceptance'],
    ['sections', '下一步计划', 'next'],
    ['sections', '風險', 'risks'],
    ['fields', '负责人', 'owner'],
    ['fields', '截止日期', 'due'],
    ['fields', '优先级', 'priority'],
    ['itemStatuses', '进行中', 'in-progress'],
    ['itemStatuses', '未完成', 'todo'],
    ['itemStatuses', '已完成', 'done'],
    ['sprintStatuses', '延期', 'at-risk'],
    ['priorities', '高', 'high'],
    ['weekdays', '周三', 3],
    ['units', '小时', 'hours'],
    ['kinds', '迭代回顾', 'retrospective'],
  ],
  ja: [
    'このスプリントの目標は、ゲストがアカウントなしで予約できるようにすることです。',
    ['sections', 'スプリントゴール', 'goal'],
    ['sections', '良かった点', 'went-well'],
    ['sections', '改善点', 'to-improve'],
    ['sections', '受け入れ基準', 'acceptance'],
    ['sections', 'ブロッカー', 'blockers'],
    ['sections', 'ﾌﾞﾛｯｶｰ', 'blockers'],
    ['fields', '担当者', 'owner'],
    ['fields', '期限', 'due'],
    ['itemStatuses', '未着手', 'todo'],
    ['itemStatuses', '完了', 'done'],
    ['sprintStatuses', '遅延', 'at-risk'],
    ['priorities', '低', 'low'],
    ['weekdays', '金曜日', 5],
    ['units', 'ポイント', 'points'],
    ['kinds', '振り返り', 'retrospective'],
  ],
  ko: [
    '이번 스프린트의 목표는 손님이 계정 없이 예약할 수 있게 하는 것입니다.',
    ['sections', '스프린트 목표', 'goal'],
    ['sections', '잘한 점', 'went-well'],
    ['sections', '개선할 점', 'to-improve'],
    ['sections', '인수 조건', 'acceptance'],
    ['sections', '다음 단계', 'next'],
    ['fields', '담당자', 'owner'],
    ['fields', '마감일', 'due'],
    ['itemStatuses', '진행 중', 'in-progress'],
    ['itemStatuses', '완료', 'done'],
    ['itemStatuses', '완료'.normalize('NFD'), 'done'],
    ['sprintStatuses', '지연', 'at-risk'],
    ['priorities', '높음', 'high'],
    ['weekdays', '수요일', 3],
    ['units', '시간', 'hours'],
    ['kinds', '스프린트 회고', 'retrospective'],
  ],
}

test('every language has its cases', () => {
  expect(Object.keys(CASES).sort()).toEqual(LANGUAGES.map(({ language }) => language).sort())
})

describe.each(Object.entries(CASES))('%s', (language, [text, ...rows]) => {
  const lexicon = lexiconFor(text)

  test('is told by a sentence', () => {
    expect(detectLanguage(text, LANGUAGES)).toBe(language)
    expect(lexicon.languages.map((words) => words.language)).toContain('en')
  })

  test.each(rows)('%s: %s → %s', (category, written, meaning) => {
    expect(lexicon[category].whole(written)).toBe(meaning)
  })
})

describe('no language', () => {
  test.each(LANGUAGES.map((words) => [words.language, words] as const))(
    '%s names twelve months and seven days',
    (_, words) => {
      expect(words.months).toHaveLength(12)
      expect(words.weekdays).toHaveLength(7)
    },
  )

  test('counts before the one that a document states', () => {
    const text = 'The goal of the sprint is to let guests book without an account.'
    expect(lexiconFor(text, undefined, 'de-AT').languages.map(({ language }) => language)).toEqual(['de', 'en'])
    expect(lexiconFor(text, undefined, 'tlh').languages.map(({ language }) => language)).toEqual(['en'])
  })

  test('is told by a name or by code', () => {
    expect(detectLanguage('BOOK-1 checkout-service v2', LANGUAGES)).toBeNull()
    expect(lexiconFor('BOOK-1').languages).toEqual(LANGUAGES)
  })
})
