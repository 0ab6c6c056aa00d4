import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileText } from '../../test/support/markdown.js'
import type { Chart, Plot } from './chart.js'
import { drawMermaid } from './mermaid/draw-mermaid.js'
import { ganttText, mermaidText } from './mermaid/mermaid-text.js'
import { plotOf } from './plot.js'
import { drawSvg } from './svg/draw-svg.js'
import { axisTo } from './svg/scale.js'

const BURNDOWN: Plot = {
  type: 'plot',
  title: 'Burndown',
  description: 'What is left to do, day by day.',
  unit: 'Points',
  labels: ['03-02', '03-03', '03-04', '03-05'],
  series: [
    { name: 'Remaining', form: 'line', values: [null, 21, 13, null] },
    { name: 'Ideal', form: 'dashes', values: [15.75, 10.5, 5.25, 0] },
  ],
}

function plot(name: string): Chart {
  const labels = [name, `${name}!`]
  return { ...BURNDOWN, title: name, unit: name, labels, series: [{ name, form: 'bars', values: [3, 2] }] }
}

function timeline(name: string): Chart {
  const milestones = [{ name, date: '2026-03-04', state: 'late' }] as const
  return { type: 'timeline', title: name, description: name, start: '2026-03-02', end: '2026-03-06', milestones }
}

describe('a plot', () => {
  test('is none where too little is known, or more than can be read', () => {
    const one = { ...BURNDOWN, labels: ['03-02'], series: [{ name: 'Remaining', form: 'line', values: [3] }] } as const
    expect(plotOf(one)).toBeNull()
    const labels = Array.from({ length: 50 }, (_, at) => `${at}`)
    expect(
      plotOf({ ...BURNDOWN, labels, series: [{ name: 'A', form: 'line', values: labels.map(Number) }] }),
    ).toBeNull()
  })

  test('has each label once', () => {
    const series = [{ name: 'Done', form: 'bars', values: [1, 2] }] as const
    expect(plotOf({ ...BURNDOWN, labels: ['Week', 'Week'], series })).toMatchObject({ labels: ['Week', 'Week (2)'] })
  })
})

describe('in Mermaid', () => {
  test('an axis has the labels for which every line has a figure, as Mermaid draws no shorter line', () => {
    expect(drawMermaid(BURNDOWN).split('\n')).toEqual([
      '```mermaid',
      '%%{init: {"themeVariables":{"xyChart":{"plotColorPalette":"#e08a1e, #3b82f6"}}}}%%',
      'xychart-beta',
      '    accTitle: Burndown',
      '    title "Burndown"',
      '    x-axis ["03-03", "03-04"]',
      '    y-axis "Points" 0 --> 21',
      '    line [10.5, 5.25]',
      '    line [21, 13]',
      '```',
      '',
      '🟦 Remaining · 🟧 Ideal',
    ])
  })

  test('what lies between is left out where a line has no figure for it', () => {
    const gap = { name: 'Remaining', form: 'line', values: [21, null, 13, 8] } as const
    const lines = drawMermaid({ ...BURNDOWN, series: [gap] }).split('\n')
    expect(lines).toContain('    x-axis ["03-02", "03-04", "03-05"]')
    expect(lines).toContain('    line [21, 13, 8]')
  })

  test('no text ends its string, its line or its block, or becomes a directive', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(mermaidText(text)).not.toMatch(/["`\n\r%{}<>\\]/)
        expect(ganttText(text)).not.toMatch(/[:;"`\n\r%{}<>#\\]/)
        for (const chart of [plot(text), timeline(text)]) {
          const lines = drawMermaid(chart).split('\n')
          expect([lines.length, lines.filter((line) => line.includes('```')).length]).toEqual([
            drawMermaid(chart.type === 'plot' ? plot('words') : timeline('words')).split('\n').length,
            2,
          ])
        }
      }),
    )
  })

  test('a name is no statement of its own', () => {
    expect(ganttText('section: the end; of it')).toBe('– section – the end, of it')
  })
})

describe('as SVG', () => {
  test('has a title, a description and every figure of its bars', () => {
    const svg = drawSvg(plot('Week 1'), 'completion')
    expect(svg).toContain('role="img" aria-labelledby="completion-title completion-desc"')
    expect(svg).toContain('<title id="completion-title">Week 1</title>')
    expect(svg).toContain('<desc id="completion-desc">What is left to do, day by day.</desc>')
    expect(svg.match(/<rect/g)).toHaveLength(2)
  })

  test('is the same each time', () => {
    expect(drawSvg(BURNDOWN, 'a')).toBe(drawSvg(structuredClone(BURNDOWN), 'a'))
  })

  test('no text becomes a tag or an attribute', () => {
    const shape = (svg: string) => svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(shape(drawSvg(plot(text), text))).toBe(shape(drawSvg(plot('words'), 'a')))
        expect(shape(drawSvg(timeline(text), text))).toBe(shape(drawSvg(timeline('words'), 'a')))
      }),
    )
  })
})

test.each([
  [0, 1],
  [3, 3],
  [21, 25],
  [131, 150],
  [99_999, 100_000],
])('an axis to %d ends at %d', (largest, top) => {
  expect(axisTo(largest).top).toBe(top)
})
