import type { MessageCatalog } from '../../message-catalog.js'

export const reading: MessageCatalog = {
  binary: {
    binary: 'Le contenu est binaire, du Markdown est attendu',
  },
  encoding: {
    bytes: 'Les octets `{bytes}` ne conviennent pas à {charset} ; enregistrez le fichier en UTF-8',
    moreBytes: {
      one: 'Octets inattendus à {count} autre endroit de ce fichier',
      other: 'Octets inattendus à {count} autres endroits de ce fichier',
    },
    damaged: 'Le caractère abîmé `{damaged}` a été lu comme `{shown}` ; enregistrez le fichier en UTF-8',
    lost: 'Le caractère abîmé `{damaged}` est perdu ; écrivez-le de nouveau',
    moreDamaged: {
      one: 'Caractères abîmés à {count} autre endroit de ce fichier',
      other: 'Caractères abîmés à {count} autres endroits de ce fichier',
    },
  },
  'front-matter': {
    yaml: "L'en-tête n'est pas du YAML, {problem} ; le reste du document a été lu",
  },
  nesting: {
    depth: "Le document est trop imbriqué, au plus quelques centaines de niveaux ; il n'a pas été lu",
  },
  directive: {
    unknownComment: "Le commentaire `sprint-{kind}` n'existe pas ; il y a `{kinds, comma}`",
    unknownRule: "Il n'y a pas de règle `{rule}`",
    nothingToSilence: '`{comment}` ne fait rien taire',
    nothingToEnable: '`{comment}` ne réactive rien',
  },
}
