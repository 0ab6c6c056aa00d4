import type {
  DECISION_OUTCOMES,
  DocumentKind,
  GATE_OUTCOMES,
  GateEvaluation,
  GROUP_KINDS,
  ItemStatus,
  ItemType,
  Level,
  PERSON_KINDS,
  Priority,
  Severity,
  SprintStatus,
  TestRole,
  VerdictOutcome,
} from '@sprint/core'

/** Every word that the model itself uses: statuses, types, levels, outcomes. */
export type ModelWord =
  | SprintStatus
  | ItemStatus
  | ItemType
  | Priority
  | Level
  | TestRole
  | DocumentKind
  | Severity
  | GateEvaluation['state']
  | VerdictOutcome
  | (typeof GATE_OUTCOMES)[number]
  | (typeof DECISION_OUTCOMES)[number]
  | (typeof GROUP_KINDS)[number]
  | (typeof PERSON_KINDS)[number]

/** How a sprint stands, in the middle of a sentence. */
export type States = Readonly<Record<SprintStatus, string>>
