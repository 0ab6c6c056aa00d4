import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from './decode.js'

const CLEAN = {
  Arabic: 'أنهى الفريق المرحلة الثالثة «بنجاح»، وبقيت مهمتان…',
  Armenian: 'Թիմն ավարտեց «երրորդ» փուլը։',
  Bulgarian: 'Екипът завърши „третия“ спринт — в срок…',
  Catalan: 'L’equip ha acabat l’última tasca: «col·laboració» i força il·lusió',
  Chinese: '团队完成了第三个冲刺——“已发布”，还剩两项任务……',
  Croatian: 'Tim je završio „treći“ ciklus; preostaju još dvije važne zadaće – češće, đak, ćup',
  Czech: 'Tým dokončil „třetí“ sprint; zbývají ještě dva úkoly… Příliš žluťoučký kůň, ÚPĚL ĎÁBELSKÉ ÓDY',
  Danish: 'Holdet nåede målet; én opgave er på vej – æble, øl, ÅRET',
  Dutch: 'Het team heeft één taak over – coördinatie, reünie, ’s avonds',
  English: '“Don’t ship—yet…” he said; naïve café résumé, 20 °C ± 2, § 4, ½ done ✓',
  Estonian: 'Meeskond lõpetas töö: „šokolaad“ ja žanr, ÄÄRES',
  Finnish: 'Tiimi sai työn päätökseen: ”hyvä”, ÄITIÄÄN, öisin…',
  French: '« L’été déjà passé », l’équipe a fêté… À bientôt ! «été» d’état, l’œuvre de Zoë — «voilà…»',
  German: '„Übung“ macht den Meister – Größe, ‚Ärger‘, »schön«, STRAẞE, ÖÄÜ…',
  Greek: 'Η ομάδα ολοκλήρωσε το «τρίτο» σπριντ – απομένουν δύο εργασίες…',
  Hebrew: 'הצוות סיים את הספרינט השלישי – נותרו שתי משימות „בלבד”',
  Hindi: 'टीम ने तीसरा स्प्रिंट पूरा किया — दो काम बाकी हैं।',
  Hungarian: 'A csapat befejezte a „harmadik” futamot – árvíztűrő tükörfúrógép, ŐSZ…',
  Icelandic: 'Liðið lauk við „þriðja“ sprettinn – ðað, ýmis, ÞÆR, Ölfusá',
  Italian: 'La squadra ha finito «già»: perché, così, più, città… È vero',
  Japanese: 'チームは第三スプリントを「完了」した…残りは二件です。',
  Korean: '팀이 세 번째 스프린트를 ‘완료’했습니다 — 두 작업이 남았습니다…',
  Norwegian: 'Laget nådde målet: «så ærlig», blåbær, ÅPENT, ØL',
  Polish: 'Zażółć gęślą jaźń — „drużyna” ukończyła trzeci sprint… ŻÓŁĆ, «SPÓŁKA»',
  Portuguese: 'A equipe concluiu «AMANHû, “IRMÔ, MANHÃ… não há ações; coração, você, às 10h, 1ª, 2º',
  Romanian: 'Echipa a încheiat „a treia” etapă – âmbla, ţară, ştiinţă, «Â» și “â”—așa…',
  Russian: 'Команда завершила «третий» спринт в срок — её цель достигнута… «Я в…» „в“',
  Serbian: 'Тим је завршио „трећи“ циклус – ЈЕДНА, Ђура, Њега, љубав…',
  Spanish: '¿Terminó el equipo? ¡Sí! Mañana «quizá» haya más… ÑANDÚ, pingüino, 1.º',
  Swedish: 'Laget blev klart: ”Åre”, ’ändå’, ÅÄÖ – nå…',
  Thai: 'ทีมเสร็จสิ้นสปรินต์ที่สามแล้ว เหลืออีกสองงาน',
  Turkish: 'Takım “üçüncü” koşuyu bitirdi: İŞ, ığdır, dağ…, kâğıt, DAĞ’da, çözüm',
  Ukrainian: 'Команда завершила «третій» спринт — її мета досягнута… УКРАЇНІ, ґанок, єдність',
  Vietnamese: 'Nhóm đã hoàn thành “nước rút” thứ ba – còn hai việc… ĐẶC BIỆT, VIỆT NAMÔ',
  emoji: '⏱️ 0.5 h 👩‍💻 👍🏽 🇫🇷 1️⃣ ⚠️ ⏳ ☐ 📍 🎯 ⚙️ ❤️‍🔥 ✅→❌',
  'box drawing': '├── src\n│   └── a\n┌─┬┐ ╔═╗ ║ ╚═╝ ┏━┓ ▓▒░█',
  mathematics: '√π ≈ 1.77, √π·√2, ∑x² ≤ ∞, ¬∞, a≠b ± ½, ∂f/∂x, ƒ(x)≈±5, ∆Ω, x‾, ℝ, ⅓',
  'quotes without spaces': '«é»é»é»é»é, ”â”â”â”â, “é”“à”“è”“ù”, ’é’é’é’é’à, –é–é–à–à',
  marks: '™®©§¶†‡•·°ªº¹²³¤¦¨¯¸«»‹›¿¡',
} as const

describe('clean text', () => {
  it.each(Object.entries(CLEAN))('in %s stays as it is', (_language, text) => {
    for (const variant of [
      text,
      text.toUpperCase(),
      text.normalize('NFD'),
      `«${text}»`,
      `“${text}”`,
      `${text}\n${text}`,
    ]) {
      expect(decode(variant)).toMatchObject({ text: variant, encoding: { repaired: null } })
      expect(decode(new TextEncoder().encode(variant)).text).toBe(variant)
    }
  })

  it('of several languages in one file stays as it is', () => {
    const all = Object.values(CLEAN)
    expect(decode(all.join('\n')).text).toBe(all.join('\n'))
    fc.assert(
      fc.property(fc.shuffledSubarray(all), (lines) => {
        expect(decode(lines.join('\r\n')).text).toBe(lines.join('\r\n'))
      }),
    )
  })
})
