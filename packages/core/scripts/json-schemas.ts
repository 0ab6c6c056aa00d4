import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema'
import {
  CalendarDateSchema,
  ClaimSchema,
  DiagnosticSchema,
  GateSchema,
  MessageDataSchema,
  NoteSchema,
  RangeSchema,
  SourceSchema,
  SprintDocumentSchema,
  SprintSchema,
  TestRunSchema,
  WorkItemSchema,
} from '../src/index.js'

/** Schemas that others refer to by name, so that a reader finds one definition of each. */
const shared = {
  Source: SourceSchema,
  Range: RangeSchema,
  Note: NoteSchema,
  CalendarDate: CalendarDateSchema,
  TestRun: TestRunSchema,
  WorkItem: WorkItemSchema,
  Gate: GateSchema,
}

function convert(schema: typeof SprintSchema | typeof SprintDocumentSchema, title: string, extra: object): JsonSchema {
  return {
    title,
    ...toJsonSchema(schema, {
      definitions: { ...shared, ...extra },
      // A date is a custom check in valibot, which JSON Schema knows as a format.
      overrideSchema: ({ valibotSchema }) =>
        valibotSchema === CalendarDateSchema ? { type: 'string', format: 'date' } : undefined,
    }),
  }
}

/**
 * The published JSON Schemas, by file name. They are written by the build and held current by a test.
 */
export function jsonSchemas(): Record<string, string> {
  const schemas = {
    'sprint.schema.json': convert(SprintSchema, 'Sprint', {}),
    'document.schema.json': convert(SprintDocumentSchema, 'Sprint document', {
      Sprint: SprintSchema,
      Claim: ClaimSchema,
      Diagnostic: DiagnosticSchema,
      MessageData: MessageDataSchema,
    }),
  }
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
  )
}
