import { english } from '../src/lexicon/en.js'
import { createLexicon } from '../src/lexicon/lexicon.js'

/**
 * The same document as somebody else would have written it: every line stays where it is and says the same.
 */
export type Perturbation = (text: string, pick: Pick) => string

/** One of some choices. */
export type Pick = <T>(choices: readonly T[]) => T

const lexicon = createLexicon([english])
const HEADING = /^(#{1,6} +(?:[^\p{L}\d\n]*|\d+[.)] +))([\p{L}][\p{L}\p{N} /'’-]*?)(\s*[:：]?\s*)$/u
const BOLD_KEY = /^(\s*(?:[-*+] +)?\*\*)([\p{L}][\p{L} /-]*?)(\s*:\*\*|\*\*\s*:)/u
const FENCE = /^\s*(?:```|~~~)/

/** Headings in other words for the same: 'Overview' for 'Executive summary'; not of gates, which may be their name. */
const renamedHeadings: Perturbation = (text, pick) =>
  outsideCode(text, (line) =>
    line.replace(HEADING, (whole, marks: string, title: string, end: string) => {
      const role = lexicon.sections.whole(title)
      if (role === undefined || role === 'gates') return whole
      const others = english.sections[role]?.filter((phrase) => lexicon.sections.whole(phrase) === role) ?? []
      return others.length === 0 ? whole : `${marks}${capitalised(pick(others))}${end}`
    }),
  )

/** Keys of fields in another language, as its speakers call them; a key without a translation stays. */
const translatedKeys =
  (words: Readonly<Record<string, string>>): Perturbation =>
  (text) =>
    outsideCode(text, (line) =>
      line.replace(BOLD_KEY, (whole, marks: string, key: string, end: string) => {
        const translated = words[key.toLowerCase()]
        return translated === undefined ? whole : `${marks}${translated}${end}`
      }),
    )

/** Tables with their columns the other way round. */
const reorderedColumns: Perturbation = (text) =>
  outsideCode(text, (line) => {
    const cells = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1]?.split(/(?<!\\)\|/u)
    return cells ? `|${cells.reverse().join('|')}|` : line
  })

const GERMAN = {
  status: 'Status',
  date: 'Datum',
  start: 'Beginn',
  end: 'Ende',
  duration: 'Dauer',
  sprint: 'Sprint',
  day: 'Tag',
  project: 'Projekt',
  lead: 'Leitung',
  author: 'Verfasser',
  owner: 'Verantwortlich',
  goal: 'Ziel',
  objective: 'Ziel',
  'primary goal': 'Hauptziel',
  blockers: 'Blocker',
  deliverable: 'Lieferobjekt',
  deliverables: 'Lieferobjekte',
  'acceptance criteria': 'Akzeptanzkriterien',
  tasks: 'Aufgaben',
  yesterday: 'Gestern',
  today: 'Heute',
  risk: 'Risiko',
  'depends on': 'Abhängig von',
  consequence: 'Konsequenz',
  priority: 'Priorität',
}
const SPANISH = {
  status: 'Estado',
  date: 'Fecha',
  start: 'Inicio',
  end: 'Fin',
  duration: 'Duración',
  sprint: 'Sprint',
  day: 'Día',
  project: 'Proyecto',
  lead: 'Líder',
  author: 'Autor',
  owner: 'Responsable',
  goal: 'Objetivo',
  objective: 'Objetivo',
  'primary goal': 'Objetivo principal',
  blockers: 'Bloqueos',
  deliverable: 'Entregable',
  deliverables: 'Entregables',
  'acceptance criteria': 'Criterios de aceptación',
  tasks: 'Tareas',
  yesterday: 'Ayer',
  today: 'Hoy',
  risk: 'Riesgo',
  'depends on': 'Depende de',
  consequence: 'Consecuencia',
  priority: 'Prioridad',
}
const FRENCH = {
  status: 'Statut',
  date: 'Date',
  start: 'Début',
  end: 'Fin',
  duration: 'Durée',
  sprint: 'Sprint',
  day: 'Jour',
  project: 'Projet',
  lead: 'Chef de projet',
  author: 'Auteur',
  owner: 'Responsable',
  goal: 'Objectif',
  objective: 'Objectif',
  'primary goal': 'Objectif principal',
  blockers: 'Blocages',
  deliverable: 'Livrable',
  deliverables: 'Livrables',
  'acceptance criteria': "Critères d'acceptation",
  tasks: 'Tâches',
  yesterday: 'Hier',
  today: "Aujourd'hui",
  risk: 'Risque',
  'depends on': 'Dépend de',
  consequence: 'Conséquence',
  priority: 'Priorité',
}

export const PERTURBATIONS: Readonly<Record<string, Perturbation>> = {
  'renamed headings': renamedHeadings,
  'keys in German': translatedKeys(GERMAN),
  'keys in Spanish': translatedKeys(SPANISH),
  'keys in French': translatedKeys(FRENCH),
  'reordered columns': reorderedColumns,
}

function outsideCode(text: string, change: (line: string) => string): string {
  let isCode = false
  return text
    .split('\n')
    .map((line) => {
      if (FENCE.test(line)) isCode = !isCode
      return isCode ? line : change(line)
    })
    .join('\n')
}

const capitalised = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)
