import { expect, test } from 'vitest'
import { lexiconFor } from '../lexicon/index.js'
import { rolesOfText } from './roles-of-text.js'

const HEADINGS: readonly (readonly [language: string, heading: string, role: string])[] = [
  ['en', 'What have I done since the last report?', 'yesterday'],
  ['en', 'What did we do last week?', 'done'],
  ['en', 'Since our last meeting', 'done'],
  ['en', 'Until the next meeting', 'next'],
  ['en', 'Tasks until the next meeting', 'next'],
  ['en', 'Risks until the next meeting', 'risks'],
  ['en', 'What am I going to do next?', 'today'],
  ['en', 'What is in my way?', 'blockers'],
  ['en', 'Are there any obstacles in my way?', 'blockers'],
  ['en', 'What difficulties did I encounter?', 'to-improve'],
  ['en', 'What have I learned so far?', 'lessons'],
  ['en', 'What we should try next time', 'actions'],
  ['es', '¿Qué hice desde el último informe?', 'yesterday'],
  ['es', 'Hicimos', 'done'],
  ['es', '¿Qué vamos a hacer la próxima semana?', 'next'],
  ['es', '¿Qué me impide avanzar?', 'blockers'],
  ['es', '¿Qué dificultades tuve?', 'issues'],
  ['pt', 'O que eu fiz desde o último relatório?', 'yesterday'],
  ['pt', 'O que estou fazendo agora?', 'today'],
  ['pt', 'Há algum obstáculo no meu caminho?', 'blockers'],
  ['pt', 'Quais foram as dificuldades?', 'issues'],
  ['pt', 'O que aprendi até agora?', 'lessons'],
  ['fr', 'Qu’ai-je fait depuis la dernière réunion ?', 'yesterday'],
  ['fr', 'Que vais-je faire d’ici la prochaine réunion ?', 'today'],
  ['fr', 'Qu’est-ce qui nous bloque ?', 'blockers'],
  ['de', 'Was habe ich seit dem letzten Treffen gemacht?', 'done'],
  ['de', 'Woran arbeite ich gerade?', 'today'],
  ['de', 'Was steht mir im Weg?', 'blockers'],
  ['de', 'Welche Schwierigkeiten sind aufgetreten?', 'issues'],
  ['it', 'Cosa ho fatto dall’ultima riunione?', 'yesterday'],
  ['it', 'Ci sono impedimenti?', 'blockers'],
  ['nl', 'Wat gaan we doen tot de volgende meeting?', 'next'],
  ['nl', 'Waar loop ik tegenaan?', 'blockers'],
  ['sv', 'Vad har vi gjort sedan förra mötet?', 'done'],
  ['sv', 'Vad hindrar mig?', 'blockers'],
  ['pl', 'Co zrobiłem od ostatniego spotkania?', 'yesterday'],
  ['pl', 'Czy są jakieś przeszkody?', 'blockers'],
  ['tr', 'Bu hafta ne yaptım?', 'yesterday'],
  ['tr', 'Hangi zorluklarla karşılaştım?', 'to-improve'],
  ['ru', 'Что мы сделали с прошлой встречи?', 'done'],
  ['ru', 'С какими трудностями я столкнулся?', 'to-improve'],
  ['zh', '自上次会议以来我做了什么？', 'yesterday'],
  ['zh', '下周我要做什么', 'next'],
  ['ja', '次回までにやること', 'todo'],
  ['ja', '詰まっていること', 'blockers'],
  ['ko', '지금 하고 있는 일', 'in-progress'],
  ['ko', '어떤 어려움이 있었나요?', 'to-improve'],
]

test.each(HEADINGS)('%s: %s', (language, heading, role) => {
  const { roles, share } = rolesOfText(heading, lexiconFor('', undefined, language))
  expect([roles[0], share >= 0.34]).toEqual([role, true])
})

test('a sentence that asks nothing has to say more', () => {
  const { share } = rolesOfText(
    'Deploy the gateway with the difficulties of the old one',
    lexiconFor('', undefined, 'en'),
  )
  expect(share).toBeLessThan(0.25)
})
