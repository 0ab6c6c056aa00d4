import { describe, expect, test } from 'vitest'
import { parseDocument } from '../src/index.js'

const kindOf = (markdown: string) => parseDocument(markdown, { path: 'x.md' }).kind

describe('the kind of a document', () => {
  test.each([
    ['# Sprint 9 execution plan', 'plan'],
    ['# Daily plan – 2026-03-09', 'plan'],
    ['# Sprint 9 daily standup', 'daily'],
    ['# Day 3 summary', 'daily'],
    ['# Evening report – 2026-03-09', 'daily'],
    ['# Day 3 status report', 'status'],
    ['# Sprint 9 status', 'status'],
    ['# Sprint 9 review & retrospective', 'retrospective'],
    ['# Sprint 9 completion report', 'final'],
    ['# Sprint 9 – Search – SUMMARY', 'final'],
    ['# Sprint backlog – completion of the search', 'backlog'],
    ['# Deployment coordination – all teams', 'coordination'],
    ['# Sprint 9 test execution report', 'other'],
    ['# Testbericht Sprint 9', 'other'],
    ['# Sprint 9 launch: implementation plan', 'plan'],
    ['# Notes', 'other'],
    ['# Week 5 report', 'status'],
    ['# Report #5', 'status'],
    ['# Sprint 5 report', 'final'],
    ['# Scrum log', 'daily'],
    ['# Biweekly report', 'status'],
    ['# Relatório de acompanhamento – semana 3', 'status'],
    ['# Resumen semanal', 'status'],
    ['# Compte rendu hebdomadaire', 'status'],
    ['# Revue d’itération', 'final'],
    ['# Wochenrückblick', 'status'],
    ['# Resoconto dello sprint', 'final'],
    ['# Voortgangsrapportage', 'status'],
    ['# Iterationsgranskning', 'final'],
    ['# Retrospekcja', 'retrospective'],
    ['# Haftalık özet', 'status'],
    ['# Протокол стендапа', 'daily'],
    ['# 晨会', 'daily'],
    ['# 週次レポート', 'status'],
    ['# 주간 보고서', 'status'],
  ])('by its title: %s', (title, kind) => {
    expect(kindOf(`${title}\n\nSome words.\n`)).toBe(kind)
  })

  test('by its sections where the title names none', () => {
    expect(kindOf('# Sprint 9\n\n## What went well\n- a\n\n## What could be improved\n- b\n')).toBe('retrospective')
    expect(kindOf('# Ana\n\n## Yesterday\n- a\n\n## Today\n- b\n')).toBe('daily')
    expect(kindOf('# Sprint 9\n\n**Goal:** find a berth\n\n## Tasks\n- [ ] HAR-1 Index the berths\n')).toBe('plan')
  })

  test('by how far the work has come', () => {
    const body = '## Stories\n\n### HAR-1: Index (3 points) ✅\n### HAR-2: Paging (2 points) ✅\n'
    expect(kindOf(`# Sprint 9\n\n**Status:** completed\n\n${body}`)).toBe('final')
  })

  test('a form to fill in makes no document of its kind', () => {
    expect(
      kindOf('# Sprint 9\n\n## Tasks\n- [ ] HAR-1 Index\n\n## Retro template\n\n### Went well\n\n### To improve\n'),
    ).toBe('plan')
  })
})
