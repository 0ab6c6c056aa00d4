import type {
  ClaimOf,
  Decision,
  DocumentKind,
  ItemStatus,
  ItemType,
  Level,
  Person,
  Priority,
  SprintStatus,
  TestRole,
} from '@sprint/core'

/** What a section can be about, as its heading says. */
export const SECTION_ROLES = [
  'goal',
  'overview',
  'items',
  'todo',
  'in-progress',
  'done',
  'blocked',
  'cancelled',
  'next',
  'previous',
  'success-criteria',
  'acceptance',
  'definition-of-ready',
  'definition-of-done',
  'validation',
  'steps',
  'gates',
  'risks',
  'mitigation',
  'blockers',
  'escalation',
  'contacts',
  'issues',
  'dependencies',
  'integration',
  'deliverables',
  'handoffs',
  'files',
  'tests',
  'metrics',
  'points',
  'schedule',
  'meetings',
  'budgets',
  'estimates',
  'capacity',
  'decisions',
  'options',
  'approvals',
  'went-well',
  'to-improve',
  'surprises',
  'recommendations',
  'actions',
  'lessons',
  'thanks',
  'people',
  'team',
  'yesterday',
  'today',
  'status',
  'daily',
  'template',
  'rollback',
  'commands',
  'expected',
  'references',
  'notes',
  'resources',
  'environment',
  'out-of-scope',
] as const
export type SectionRole = (typeof SECTION_ROLES)[number]

/** What a field's key or a column's head can stand for. */
export const FIELD_KEYS = [
  'id',
  'title',
  'type',
  'points',
  'hours',
  'spent',
  'priority',
  'owner',
  'status',
  'due',
  'start',
  'end',
  'dates',
  'duration',
  'date',
  'day',
  'time',
  'sprint',
  'project',
  'goal',
  'focus',
  'lead',
  'team',
  'author',
  'epic',
  'parent',
  'group',
  'labels',
  'description',
  'notes',
  'reason',
  'acceptance',
  'deliverables',
  'depends',
  'blocks',
  'command',
  'expected',
  'file',
  'risk',
  'level',
  'likelihood',
  'impact',
  'mitigation',
  'blockers',
  'issue',
  'resolution',
  'since',
  'tests',
  'passed',
  'failed',
  'errors',
  'skipped',
  'total',
  'coverage',
  'baseline',
  'target',
  'actual',
  'difference',
  'metric',
  'unit',
  'progress',
  'velocity',
  'capacity',
  'committed',
  'completed-points',
  'completed',
  'planned',
  'number',
  'role',
  'name',
  'responsibilities',
  'environment',
  'contact',
  'email',
  'phone',
  'within',
  'trigger',
  'action',
  'examples',
  'gate',
  'authority',
  'consequence',
  'required',
  'verification',
  'producer',
  'consumer',
  'handoff',
  'checkpoint',
  'decision',
  'recommendation',
  'options',
  'advantages',
  'disadvantages',
  'approval',
  'participants',
  'budget',
  'confidence',
  'critical',
  'blocker-if',
  'previous',
] as const
export type FieldKey = (typeof FIELD_KEYS)[number]

export const GROUP_WORDS = ['day', 'week', 'phase', 'track', 'team', 'milestone'] as const
/** What a word for a status stands for; 'unclear' is begun and left: partly done, paused, skipped. */
export type StatusWord = ItemStatus | 'unclear'
export const UNITS = ['minutes', 'hours', 'days', 'weeks', 'points'] as const
export type Unit = (typeof UNITS)[number]
export const TEST_WORDS = ['tests', 'passed', 'failed', 'errors', 'skipped', 'total', 'coverage'] as const
export type TestWord = (typeof TEST_WORDS)[number]
export const TEST_WORK = ['mended', 'added'] as const

/** The words of one language: what a heading, key, mark or unit is called. Lower case, longest forms welcome. */
export interface LanguageWords {
  /** BCP 47 tag. */
  readonly language: string
  /** The script, where it tells the language or nearly so. */
  readonly script?: 'Cyrillic' | 'Han' | 'Hangul' | 'Kana'
  /** Other ways to write letters, as `ü` is also written `ue`. */
  readonly spellings?: Readonly<Record<string, string>>
  readonly sections: Partial<Record<SectionRole, readonly string[]>>
  readonly fields: Partial<Record<FieldKey, readonly string[]>>
  /** What says that somebody is a person, a team or an agent: 'human', 'squad', 'bot'. */
  readonly people?: Partial<Record<Person['kind'], readonly string[]>>
  /** What settles a question: 'go', 'no go', 'pending'. */
  readonly outcomes?: Partial<Record<NonNullable<Decision['outcome']>, readonly string[]>>
  /** Words in front of a number or id that make a unit of work: `story 4`, `task 1.2`. */
  readonly itemTypes: Partial<Record<ItemType, readonly string[]>>
  readonly itemStatuses: Partial<Record<StatusWord, readonly string[]>>
  readonly sprintStatuses: Partial<Record<SprintStatus, readonly string[]>>
  readonly priorities: Partial<Record<Priority, readonly string[]>>
  readonly levels: Partial<Record<Level, readonly string[]>>
  readonly groups: Partial<Record<(typeof GROUP_WORDS)[number], readonly string[]>>
  /** The word for a sprint or iteration. */
  readonly sprint: readonly string[]
  /** January to December; each as a list of forms. */
  readonly months: readonly (readonly string[])[]
  /** Sunday to Saturday; each as a list of forms. */
  readonly weekdays: readonly (readonly string[])[]
  /** Between both ends of a range: `3 to 14 March`. */
  readonly until?: readonly string[]
  /** Between a part and the whole: `68 of 72`. */
  readonly of?: readonly string[]
  readonly units: Partial<Record<Unit, readonly string[]>>
  readonly tests: Partial<Record<TestWord, readonly string[]>>
  readonly testRoles: Partial<Record<TestRole, readonly string[]>>
  /** How it stands now: before the work in a plan, after it in a report. */
  readonly present?: readonly string[]
  /** 'Ready', 'readiness': what a share of readiness is a share of. */
  readonly ready?: readonly string[]
  /** One after the other without a break: `3 consecutive failures`. */
  readonly consecutive?: readonly string[]
  /** What is done to tests, with all forms of the verbs: mending those that fail, writing new ones. */
  readonly testWork?: Partial<Record<(typeof TEST_WORK)[number], readonly string[]>>
  /** Verbs that make a file, change it, or need it to be there, with all their forms. */
  readonly fileUses?: Partial<Record<ClaimOf<'file-use'>['use'], readonly string[]>>
  /** What a list of the folders is called that a team works in: 'primary directories'. */
  readonly areas?: readonly string[]
  /** The parts of a day. */
  readonly dayParts?: Partial<Record<'morning' | 'noon' | 'afternoon' | 'evening' | 'night', readonly string[]>>
  /** What the list of the topics of a meeting is called. */
  readonly agenda?: readonly string[]
  /** Words that say that a value has to be reached. */
  readonly required?: readonly string[]
  /** What stands in front of the name of a heading in quotes: `listed in "Sources"`. */
  readonly refersTo?: readonly string[]
  /** Verbs for taking a blocker to somebody higher, with all their forms. */
  readonly escalates?: readonly string[]
  /** Between an act and the longest time until it is done: `escalate within 15 minutes`. */
  readonly within?: readonly string[]
  /** In front of a span of time that comes again: `every 5 minutes`. */
  readonly every?: readonly string[]
  /** What the length of a file is counted in: `450 lines`. */
  readonly fileLines?: readonly string[]
  /** What stands for a value to come: `TBD`. */
  readonly placeholders?: readonly string[]
  /** With what a heading begins that speaks to somebody: `For the release manager`. */
  readonly addresses?: readonly string[]
  /** Words by which an author says that something is not certain. */
  readonly unsure?: readonly string[]
  /** With what a question begins: 'what', 'which'. */
  readonly questions?: readonly string[]
  /** What else a question asks with, and says nothing of its topic: 'did', 'we', 'any'. */
  readonly asking?: readonly string[]
  /** In front of the word for an occasion, what was done since and what is to be done until then: 'since the last'. */
  readonly occasions?: Partial<Record<'done' | 'next', readonly string[]>>
  /** By what somebody speaks of nobody but oneself: pronouns, and forms of verbs where these need none. */
  readonly oneself?: readonly string[]
  readonly kinds: Partial<Record<DocumentKind, readonly string[]>>
  /** How a user story begins: 'as a'. */
  readonly storyOpenings?: readonly string[]
  /** 'None', 'n/a': an entry that says there is nothing. */
  readonly nothing: readonly string[]
  /** Frequent short words, to tell the language by. */
  readonly common: readonly string[]
}
