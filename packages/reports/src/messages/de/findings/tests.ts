import type { MessageCatalog } from '../../message-catalog.js'

export const tests: MessageCatalog = {
  'test-total': {
    counts: 'Die Gesamtzahl `{total}` stimmt nicht: die Zahlen ergeben `{sum}`',
    withoutAdded: 'Die Gesamtzahl `{total}` stimmt nicht, erwartet `{expected}`: jetzt {now}, und {added} kommen hinzu',
    parts: '`{passed}` bestandene Tests sind zu wenig: die {parts} Teile ab Zeile {line} ergeben mindestens `{sum}`',
  },
  'target-unreachable': {
    tooMany:
      'Das Ziel von `{target}` Tests ist nicht erreichbar, erwartet `{expected}`: {baseline} am Anfang, und {added} kommen hinzu',
    failedAtMost:
      'Das Ziel von höchstens `{target}` fehlschlagenden Tests ist nicht erreichbar, es bleiben `{remainder}`: {baseline} am Anfang, von denen der Plan {planned} behebt',
    failedBelow:
      'Das Ziel von weniger als `{target}` fehlschlagenden Tests ist nicht erreichbar, es bleiben `{remainder}`: {baseline} am Anfang, von denen der Plan {planned} behebt',
    errorsAtMost:
      'Das Ziel von höchstens `{target}` Fehlern ist nicht erreichbar, es bleiben `{remainder}`: {baseline} am Anfang, von denen der Plan {planned} behebt',
    errorsBelow:
      'Das Ziel von weniger als `{target}` Fehlern ist nicht erreichbar, es bleiben `{remainder}`: {baseline} am Anfang, von denen der Plan {planned} behebt',
  },
  'unowned-remainder': {
    failed: 'Von `{baseline}` anfangs fehlschlagenden Tests gehören {remainder} zu keiner Aufgabe',
    errors: 'Von anfangs `{baseline}` Fehlern gehören {remainder} zu keiner Aufgabe',
  },
  'threshold-conflict': {
    otherLimit: 'Die Grenze `{limit}` widerspricht `{first}` in Zeile {line}',
    allOrShare: 'Der Anteil `{share}` widerspricht `{text}`: das verlangt alle',
    belowMinimum: '`{column}` `{value}` von `{text}` liegt unter dem Minimum `{minimum}`, das Zeile {line} verlangt',
    rivalTarget:
      'Das Ziel von `{target}` von {total} Tests widerspricht `{higher}` in Zeile {line}: {now} sind schon bestanden',
  },
}
