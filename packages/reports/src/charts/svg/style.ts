import { PALETTE } from '../palette.js'

const series = (ground: 'light' | 'dark') =>
  PALETTE.map((tone, at) => `.sprint-chart .s${at}{color:${tone[ground]}}`).join('')

const grounds = {
  light: `.sprint-chart{--ink:#3d4451;--grid:#d5d9e0;--late:#c62828;--done:#1c7c3c;--paper:#fff}${series('light')}`,
  dark: `.sprint-chart{--ink:#c4cad4;--grid:#3b424d;--late:#ff8a80;--done:#6cc98a;--paper:#12161c}${series('dark')}`,
}

/** How charts look, on light and on dark ground, and on paper. Each drawing carries it, so that it can stand alone. */
export const CHART_STYLE = [
  grounds.light,
  `@media screen and (prefers-color-scheme:dark){${grounds.dark}}`,
  '.sprint-chart text{fill:var(--ink);font:12px system-ui,sans-serif}',
  '.sprint-chart .title{font-weight:600;font-size:15px}',
  '.sprint-chart .grid{stroke:var(--grid);stroke-width:1}',
  '.sprint-chart rect,.sprint-chart circle{fill:currentColor}',
  '.sprint-chart .line path{fill:none;stroke:currentColor;stroke-width:2.5}',
  '.sprint-chart .dashes path{stroke-dasharray:6 5;stroke-width:2}',
  '.sprint-chart .whole rect{opacity:.28}',
  '.sprint-chart .mark{fill:currentColor;color:var(--ink)}',
  '.sprint-chart .mark.done{color:var(--done)}',
  '.sprint-chart .mark.late{color:var(--late)}',
  // A day stands on the line of its row, which shall not strike it out.
  '.sprint-chart .day{paint-order:stroke;stroke:var(--paper);stroke-width:5px}',
  '.sprint-chart .sign{fill:var(--paper);font-weight:700}',
].join('')
