import type { MessageCatalog } from '../../message-catalog.js'

export const reading: MessageCatalog = {
  binary: {
    binary: 'Der Inhalt ist binär, erwartet wird Markdown',
  },
  encoding: {
    bytes: 'Die Bytes `{bytes}` passen nicht zu {charset}; die Datei als UTF-8 speichern',
    moreBytes: {
      one: 'Unpassende Bytes an {count} weiterer Stelle dieser Datei',
      other: 'Unpassende Bytes an {count} weiteren Stellen dieser Datei',
    },
    damaged: 'Das beschädigte Zeichen `{damaged}` wurde als `{shown}` gelesen; die Datei als UTF-8 speichern',
    lost: 'Bei dem beschädigten Zeichen `{damaged}` ist das richtige verloren; neu schreiben',
    moreDamaged: {
      one: 'Beschädigte Zeichen an {count} weiterer Stelle dieser Datei',
      other: 'Beschädigte Zeichen an {count} weiteren Stellen dieser Datei',
    },
  },
  'front-matter': {
    yaml: 'Die Angaben im Kopf sind kein YAML, {problem}; das übrige Dokument wurde gelesen',
  },
  nesting: {
    depth: 'Das Dokument ist zu tief verschachtelt, höchstens einige hundert Ebenen; es wurde nicht gelesen',
  },
  directive: {
    unknownComment: 'Den Kommentar `sprint-{kind}` gibt es nicht; es gibt `{kinds, comma}`',
    unknownRule: 'Eine Regel `{rule}` gibt es nicht',
    nothingToSilence: '`{comment}` bringt nichts zum Schweigen',
    nothingToEnable: '`{comment}` schaltet nichts wieder ein',
  },
}
