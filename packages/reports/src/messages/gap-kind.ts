/** What may not be said of the sprint itself. */
export type GapOfSprint = 'status' | 'dates' | 'start' | 'end' | 'goal' | 'lead'

/** What may not be said of its parts. */
export type GapKind =
  | 'itemOwner'
  | 'itemStatus'
  | 'itemPoints'
  | 'metricActual'
  | 'gateAuthority'
  | 'riskMitigation'
  | 'deliverableProducer'
  | 'deliverableStatus'
