import type { Language } from '@sprint/reports'

/** Spelled out, so that a command that writes no report does not wait for what writes them. */
export const REPORT_LANGUAGES = ['en', 'de', 'es', 'fr', 'pt'] as const satisfies readonly Language[]
