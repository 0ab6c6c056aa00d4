import { describe, expect, it } from 'vitest'
import { codePages } from './code-pages.js'
import { decode } from './decode.js'

function written(text: string, name: string): Uint8Array {
  const page = codePages().find((candidate) => candidate.name === name)
  return Uint8Array.from(text, (character) => {
    const index = page?.high.indexOf(character) ?? -1
    return index < 0 ? character.charCodeAt(0) : index + 0x80
  })
}

describe('a file in an 8-bit encoding', () => {
  it.each([
    ['windows-1252', '# Rétrospective – l’équipe a terminé la tâche à l’échéance'],
    ['windows-1252', 'Größe der Änderung: “mittel” – fünf Tage'],
    ['windows-1252', 'Mañana habrá más: sesión, reunión, año'],
    ['windows-1252', 'Liðið lauk við þriðja áfangann í gær'],
    ['windows-1252', 'café'],
    ['windows-1254', 'Takım üçüncü koşuyu bitirdi, ığdır, dağ, İş çıktı'],
    ['windows-1250', 'Drużyna ukończyła trzeci sprint – zażółć gęślą jaźń'],
    ['windows-1250', 'Tým dokončil třetí sprint, zbývají ještě dva úkoly, kůň'],
    ['windows-1251', 'Команда завершила «третий» спринт — её цель достигнута'],
    ['windows-1251', 'Команда завершила третій спринт, її мета досягнута'],
    ['macintosh', 'L’équipe a terminé la tâche “à temps” – déjà'],
    ['macintosh', 'Größe der Änderung für fünf Tage'],
  ])('in %s is read: %s', (charset, text) => {
    expect(decode(written(text, charset))).toMatchObject({ text, encoding: { charset, repaired: null }, messages: [] })
  })

  it('is not assumed where the bytes read like no language', () => {
    const { encoding, messages } = decode(Uint8Array.of(0x61, 0x20, 0xff, 0x81, 0xff, 0x8d, 0x20, 0x62))
    expect(encoding.charset).toBe('utf-8')
    expect(messages).toMatchObject([{ kind: 'invalid-bytes', offset: 2, length: 4, actual: 'FF 81 FF 8D' }])
  })
})
