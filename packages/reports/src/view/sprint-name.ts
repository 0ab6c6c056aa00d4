import { type Sprint, wordsOf } from '@sprint/core'

/** Words that say what a document is, in the languages that documents are mostly written in. */
const DOCUMENT_WORDS: ReadonlySet<string> = new Set(
  [
    'sprint sprints iteration plan planning plans execution report reports initialization initialisation kickoff kick off',
    'retrospective retro review status update summary overview coordination backlog daily weekly evening morning final',
    'closing closeout standup handoff document log tracker progress completion results checklist of the for all teams team',
    'sprintplan sprintplanung planung bericht tagesbericht statusbericht abschlussbericht retrospektive übersicht',
    'plan de du del do la le rapport bilan revue informe planificación retrospectiva relatório planejamento planeamento',
    'retrospettiva rapporto pianificazione verslag planering rapport plán raport отчёт отчет план спринт спринта',
    'ретроспектива raporu planı スプリント 计划 冲刺 报告',
  ].flatMap((line) => line.split(' ')),
)

/**
 * What a sprint is called in the title of a report: its id, and its title without the words that say what kind of
 * document the title stood on.
 *
 * @param sprint a sprint
 * @example
 * sprintName({ id: '23', title: 'Sprint 23: Two-Way Reminders - Plan' }) //=> 'Sprint 23: Two-Way Reminders'
 */
export function sprintName({ id, title }: Pick<Sprint, 'id' | 'title'>): string {
  const named = title === null ? '' : strip(title, id)
  if (id === null) return named || (title ?? 'Sprint')
  const sprint = /^sprint\b/i.test(id) ? id : `Sprint ${id}`
  return named === '' ? sprint : `${sprint}: ${named}`
}

/** The parts between the first and the last one that tell this sprint from others, with what stands between them. */
function strip(title: string, id: string | null): string {
  const said = new Set(id === null ? [] : wordsOf(id).split(' '))
  const parts = title.split(/(\s+[-–—|]\s+|:\s+)/)
  const tells = parts.map((part, at) => at % 2 === 0 && part.trim() !== '' && !isForm(part, said))
  const [first, last] = [tells.indexOf(true), tells.lastIndexOf(true)]
  return first === -1 ? '' : withoutId(parts.slice(first, last + 1).join(''), id)
}

function isForm(part: string, said: ReadonlySet<string>): boolean {
  return wordsOf(part)
    .split(' ')
    .every((word) => DOCUMENT_WORDS.has(word) || said.has(word))
}

/** `Sprint 12 Billing`, without a sign between them. */
function withoutId(text: string, id: string | null): string {
  const start = `sprint ${id?.toLowerCase() ?? ''} `
  return id !== null && text.toLowerCase().startsWith(start) ? text.slice(start.length).trim() : text
}
