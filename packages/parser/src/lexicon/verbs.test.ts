import { describe, expect, test } from 'vitest'
import { plainLine } from '../outline/plain-line.js'
import { readFileUses } from '../readers/read-file-uses.js'
import { readPlannedTests } from '../readers/read-planned-tests.js'
import { LANGUAGES } from './index.js'
import { createLexicon } from './lexicon.js'

/** What is said of tests that are mended and of tests that are written, and of a file that is made and one that is changed. */
const CASES: Readonly<Record<string, readonly [mended: string, added: string, made: string, changed: string]>> = {
  en: ['Fix 7 tests', 'Add 10 tests', 'Create a.ts', 'Update a.ts'],
  es: ['Corregir 7 pruebas', 'Añadir 10 pruebas', 'Crear a.ts', 'Actualizar a.ts'],
  pt: ['Corrigir 7 testes', 'Adicionar 10 testes', 'Criar a.ts', 'Atualizar a.ts'],
  fr: ['Corriger 7 tests', 'Ajouter 10 tests', 'Créer a.ts', 'Mettre à jour a.ts'],
  de: ['7 Tests behoben', '10 Tests ergänzt', 'a.ts anlegen', 'a.ts anpassen'],
  it: ['Correggere 7 test', 'Aggiungere 10 test', 'Creare a.ts', 'Aggiornare a.ts'],
  nl: ['7 tests gerepareerd', '10 tests toegevoegd', 'a.ts aanmaken', 'a.ts bijwerken'],
  sv: ['Laga 7 tester', 'Lägg till 10 tester', 'Skapa a.ts', 'Uppdatera a.ts'],
  pl: ['Napraw 7 testów', 'Dodaj 10 testów', 'Utwórz a.ts', 'Zaktualizuj a.ts'],
  tr: ['7 test düzeltildi', '10 test eklendi', 'a.ts oluşturuldu', 'a.ts güncellendi'],
  ru: ['Исправить 7 тестов', 'Добавить 10 тестов', 'Создать a.ts', 'Обновить a.ts'],
  zh: ['修复 7 测试', '新增 10 测试', '创建 a.ts', '更新 a.ts'],
  ja: ['修正: 7 テスト', '追加: 10 テスト', 'a.ts を作成', 'a.ts を更新'],
  ko: ['수정: 7 테스트', '추가: 10 테스트', 'a.ts 생성', 'a.ts 업데이트'],
}

describe.each(LANGUAGES.map((words) => [words.language, words] as const))('%s', (language, words) => {
  const lexicon = createLexicon([words])
  const [mended = '', added = '', made = '', changed = ''] = CASES[language] ?? []
  const source = { path: 'plan.md', line: 1, column: 1, endLine: 1, endColumn: 1 }
  const useIn = (text: string) =>
    readFileUses(plainLine(text, source), lexicon, true).map(({ file, use }) => [file, use])

  test('says what is done to tests', () => {
    expect(
      [mended, added].flatMap((text) => readPlannedTests(text, lexicon).map(({ what, count }) => [what, count])),
    ).toEqual([
      ['failed', 7],
      ['added', 10],
    ])
  })

  test('says what is done to files', () => {
    expect([useIn(made), useIn(changed)]).toEqual([[['a.ts', 'produced']], [['a.ts', 'changed']]])
  })
})
