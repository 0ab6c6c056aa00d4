import type { MessageCatalog } from '../../message-catalog.js'

export const reading: MessageCatalog = {
  binary: {
    binary: 'El contenido es binario, se espera Markdown',
  },
  encoding: {
    bytes: 'Los bytes `{bytes}` no encajan con {charset}; guarde el archivo como UTF-8',
    moreBytes: {
      one: 'Bytes que no encajan en {count} lugar más de este archivo',
      other: 'Bytes que no encajan en {count} lugares más de este archivo',
    },
    damaged: 'El carácter dañado `{damaged}` se ha leído como `{shown}`; guarde el archivo como UTF-8',
    lost: 'El carácter dañado `{damaged}` se ha perdido; escríbalo de nuevo',
    moreDamaged: {
      one: 'Caracteres dañados en {count} lugar más de este archivo',
      other: 'Caracteres dañados en {count} lugares más de este archivo',
    },
  },
  'front-matter': {
    yaml: 'El encabezado no es YAML, {problem}; el resto del documento se ha leído',
  },
  nesting: {
    depth: 'El documento está demasiado anidado, como mucho unos cientos de niveles; no se ha leído',
  },
  directive: {
    unknownComment: 'El comentario `sprint-{kind}` no existe; existen `{kinds, comma}`',
    unknownRule: 'No existe ninguna regla `{rule}`',
    nothingToSilence: '`{comment}` no silencia nada',
    nothingToEnable: '`{comment}` no vuelve a activar nada',
  },
}
