/** Only the front matter of a written report names all of these. */
export const KEYS_OF_REPORTS: readonly string[] = ['kind', 'lang', 'title', 'date']

/**
 * What stands over the parts of a report that the reporter has worked out from the other parts, in the languages it
 * writes: sums, sentences and advice on facts that stand in the tables of the same report.
 */
export const WORKED_OUT_HEADINGS: ReadonlySet<string> = new Set([
  ...['Summary', 'Verdict', 'Next steps', 'Next sprint', 'Carry-over', 'What the documents do not say', 'Formulas'],
  ...[
    'What does not add up',
    'Was nicht zusammenpasst',
    'Lo que no cuadra',
    'Ce qui ne concorde pas',
    'O que não confere',
  ],
  ...['What the evidence says', 'Was die Nachweise sagen', 'Lo que dicen las evidencias', 'Ce que disent les preuves'],
  'O que dizem as evidências',
  ...['Planned and done', 'Geplant und erledigt', 'Planificado y hecho', 'Prévu et fait', 'Planejado e feito'],
  ...['Zusammenfassung', 'Empfehlung', 'Nächste Schritte', 'Nächster Sprint', 'Übertrag', 'Formeln'],
  'Was die Dokumente nicht sagen',
  ...['Resumen', 'Recomendación', 'Próximos pasos', 'Próximo sprint', 'Trabajo arrastrado', 'Origen de las cifras'],
  'Lo que los documentos no dicen',
  ...['Résumé', 'Recommandation', 'Prochaines étapes', 'Prochain sprint', 'Report', 'Formules'],
  'Ce que les documents ne disent pas',
  ...['Resumo', 'Recomendação', 'Próximos passos', 'Próxima sprint', 'Transferido para a próxima sprint'],
  ...['O que os documentos não dizem', 'Origem dos valores'],
  // Figures of the sprint and of others, day by day, owner by owner and sprint by sprint.
  ...['Velocity', 'Velocidad', 'Vélocité', 'Velocidade', 'Burndown', 'Sprints'],
  ...['Workload', 'Auslastung', 'Carga de trabajo', 'Charge de travail', 'Carga de trabalho'],
  ...['Open actions', 'Offene Maßnahmen', 'Acciones pendientes', 'Actions ouvertes', 'Ações abertas'],
  ...['Taken over', 'Übernommen', 'Arrastrado', 'Repris', 'Transferido'],
])
