import type { MessageCatalog } from '../../message-catalog.js'

export const work: MessageCatalog = {
  'consumed-not-produced': {
    notProduced: '`{file}` est utilisé, mais aucune tâche ne le produit',
    nearlyProduced: "`{file}` est utilisé, mais aucune tâche ne le produit ; `{near}` l'est",
  },
  'criterion-without-work': {
    criterion: 'Aucune tâche ne contribue au critère `{text}`',
    withoutOption: '`{option}` laisse de côté `{missing, comma}` ; la ligne {line} demande les {all} tâches',
    seriesGap: '`{member}` se termine par `{last}` ; il manque `{wanted}`, que tous les autres de la série ont',
  },
  'dangling-reference': {
    item: "`{name}` renvoie à une tâche qui n'existe pas dans ce document",
    heading: "`{name}` renvoie à un titre qui n'existe pas dans ce document",
  },
  'duplicate-id': {
    sameId: "L'ID `{id}` de `{title}` est déjà pris : `{other}` le porte à la ligne {line}",
    sameGroup:
      "L'ID `{id}` de `{title}` est déjà pris, ou il faut un seul titre pour les deux : `{other}` le porte à la ligne {line}",
  },
  'gate-without-authority': {
    gate: 'Pour la porte `{title}`, il manque qui la valide',
    approval: "L'approbation de `{by}` ({scope}) n'a ni porte ni case à elle",
  },
  'missing-handoff': {
    noHandoff:
      'Au changement de `{from}` à `{to}` avant `{item}`, il manque une passation comme à la ligne {line} ; il en est ainsi à {without} changements sur {changes}',
  },
  'missing-owner': {
    noOwner: "`{item}` n'a pas de responsable ; {owned} tâches sur {items} en ont un",
  },
  'not-understood': {
    block: "{type} `{text}` n'a pas été compris",
    table: {
      one: "Le tableau de {count} ligne `{text}` n'a pas été compris",
      other: "Le tableau de {count} lignes `{text}` n'a pas été compris",
    },
    row: "La ligne `{text}` d'un tableau de {all} n'a pas été comprise",
    rows: "{rows} lignes sur {all} d'un tableau `{text}` n'ont pas été comprises",
    noItems:
      'Aucune tâche trouvée («\u00a0{kind, word}\u00a0») ; du travail est attendu sous des titres, dans des tableaux ou des listes',
  },
  placeholder: {
    placeholder: "L'emplacement `{text}` attend encore une valeur",
    unsure: "`{text}` n'est que supposé, on attend ce qui est certain",
  },
  'shared-path': {
    twoOwners: "`{by}` travaille sur `{name}`, mais `{other}` l'a à la ligne {line} ; un seul est attendu",
    outsideArea: '`{file}` de `{owner}` est hors de ses propres dossiers',
  },
}
