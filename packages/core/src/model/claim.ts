import * as v from 'valibot'
import { CalendarDateSchema } from './calendar-date.js'
import { optionalNumber, optionalText, RangeSchema, text } from './field.js'
import { SourceSchema } from './place.js'

const FILE_USES = ['produced', 'changed', 'consumed'] as const
/** `failed` and `errors` are mended, `added` tests are new. */
const PLANNED_TESTS = ['failed', 'errors', 'added'] as const

/**
 * Something that a document states and that can be recomputed: a weekday, a total, a share, a status.
 * The checks hold claims against what the rest of the document says.
 */
export const ClaimSchema = v.variant('kind', [
  /** A date with the weekday written beside it; 0 is Sunday. `date` is `null` where the year is not certain. */
  v.object({
    kind: v.literal('weekday'),
    weekday: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)),
    date: v.nullable(CalendarDateSchema),
    text,
    /** The name of the weekday as written, and of the one that is right, in the same language and form if it has one. */
    name: text,
    rightName: optionalText,
    /** The span of the weekday word alone. */
    word: SourceSchema,
    source: SourceSchema,
  }),
  /** A status of the whole sprint or document; `subject` names the field as written. */
  v.object({ kind: v.literal('status'), subject: text, status: optionalText, text, source: SourceSchema }),
  /** Hours stated for the sprint, a group, or in the total row of a table. `of` is the group's id, else title. */
  v.object({
    kind: v.literal('hours'),
    what: v.picklist(['sprint', 'group', 'table']),
    of: optionalText,
    hours: v.number(),
    range: v.nullable(RangeSchema),
    /** For a table: what its rows add up to. */
    sum: v.nullable(RangeSchema),
    source: SourceSchema,
  }),
  /** Points stated for the sprint, a group, or in the total row of a table. */
  v.object({
    kind: v.literal('points'),
    what: v.picklist(['sprint', 'group', 'table']),
    of: optionalText,
    points: v.number(),
    sum: optionalNumber,
    source: SourceSchema,
  }),
  /** `part` of `whole` said to be `percent` (0 to 100); `atLeast` where both are minimums, as in `68+ (95%+)`. */
  v.object({
    kind: v.literal('percentage'),
    part: v.number(),
    whole: v.number(),
    percent: v.number(),
    atLeast: v.boolean(),
    text,
    source: SourceSchema,
  }),
  /** How ready or finished the whole is said to be, 0 to 100. */
  v.object({ kind: v.literal('readiness'), percent: v.number(), text, source: SourceSchema }),
  /** A limit at which something happens: `halt after 3 consecutive failures`. */
  v.object({
    kind: v.literal('threshold'),
    subject: text,
    value: v.number(),
    unit: optionalText,
    text,
    source: SourceSchema,
  }),
  /** How many of something there are said to be: `all 15 procedures`. */
  v.object({ kind: v.literal('count'), noun: text, count: v.number(), source: SourceSchema }),
  /** A task-list box, with the heading it stands under and the item it belongs to. */
  v.object({
    kind: v.literal('box'),
    done: v.boolean(),
    text,
    section: optionalText,
    item: optionalText,
    source: SourceSchema,
  }),
  /** Something left to fill in: `[TBD]`, `____`, `XX%`. */
  v.object({ kind: v.literal('placeholder'), text, source: SourceSchema }),
  /** A mark by which the author says that something is not certain: `(presumed)`. */
  v.object({ kind: v.literal('unsure'), text, source: SourceSchema }),
  /** A file that the document names. */
  v.object({ kind: v.literal('file'), file: text, source: SourceSchema }),
  /** A heading or a row that gives an id to a title, whether or not another mention of the id became the item. */
  v.object({ kind: v.literal('id'), id: text, title: text, source: SourceSchema }),
  /** A file that an item or a group makes, changes or needs; `of` is its id, else its title. */
  v.object({
    kind: v.literal('file-use'),
    file: text,
    use: v.picklist(FILE_USES),
    of: optionalText,
    source: SourceSchema,
  }),
  /** A rank given to a unit by a number, `Priority 2` or `P2`, and the words that name the unit. */
  v.object({ kind: v.literal('priority'), title: text, rank: v.number(), source: SourceSchema }),
  /** A planned output or condition with the mark of what is done, though a plan has nothing done yet. */
  v.object({ kind: v.literal('tick'), text, source: SourceSchema }),
  /** One of several ways to go: how many days it takes, the items it names, and what is done on which day. */
  v.object({
    kind: v.literal('option'),
    title: text,
    days: optionalNumber,
    items: v.array(text),
    steps: v.array(v.object({ date: v.nullable(CalendarDateSchema), text, source: SourceSchema })),
    source: SourceSchema,
  }),
  /** A section for things of a kind that says there are none: `High risk: none identified`. */
  v.object({
    kind: v.literal('none'),
    what: v.picklist(['risk', 'blocker']),
    /** Of risks. */
    level: optionalText,
    text,
    source: SourceSchema,
  }),
  /** A status that all groups of a kind are said to have, and those whose own status is another. */
  v.object({
    kind: v.literal('all'),
    noun: text,
    text,
    others: v.array(v.object({ of: text, text, source: SourceSchema })),
    source: SourceSchema,
  }),
  /** Something that is there by a time of day, not before: `inputs by 5 March, evening`; `of` is the group's id or title. */
  v.object({ kind: v.literal('by'), of: optionalText, at: text, text, source: SourceSchema }),
  /** What an event, by its title, is going to deal with. */
  v.object({ kind: v.literal('agenda'), of: text, text, source: SourceSchema }),
  /** A figure in a column for which a condition of the document sets a minimum. */
  v.object({
    kind: v.literal('below'),
    column: text,
    value: v.number(),
    minimum: v.number(),
    text,
    minimumAt: SourceSchema,
    source: SourceSchema,
  }),
  /** What a table with a total of estimates lists, in the words of its rows. */
  v.object({ kind: v.literal('estimates'), rows: v.array(text), source: SourceSchema }),
  /** All of something that an item works on, and how many its own list has. */
  v.object({ kind: v.literal('worklist'), noun: text, count: v.number(), listed: v.number(), source: SourceSchema }),
  /** How many of something a group aims at, and how many its outputs name, part by part. */
  v.object({
    kind: v.literal('aim'),
    noun: text,
    range: RangeSchema,
    parts: v.array(v.number()),
    source: SourceSchema,
  }),
  /** A folder or a file that a group, by its id, else its title, is said to work in. */
  v.object({ kind: v.literal('area'), of: text, path: text, source: SourceSchema }),
  /** How many lines, or how many bytes, a file is said to have, give or take `tolerance`. */
  v.object({
    kind: v.literal('file-size'),
    file: text,
    size: v.number(),
    unit: v.picklist(['lines', 'bytes']),
    atLeast: v.boolean(),
    tolerance: v.number(),
    text,
    source: SourceSchema,
  }),
  /** A number in the total row of a table, in a column that is neither hours nor points, and those above it. */
  v.object({
    kind: v.literal('total'),
    column: text,
    total: v.number(),
    rows: v.array(v.number()),
    text,
    source: SourceSchema,
  }),
  /** How many entries a heading or a lead-in says that its own list or table has, and how many it has. */
  v.object({
    kind: v.literal('list-count'),
    noun: text,
    count: v.number(),
    /** The most, where it says a range: `3-5 tasks`. */
    most: optionalNumber,
    listed: v.number(),
    source: SourceSchema,
  }),
  /** How many boxes of its own list a heading or a lead-in says that are ticked, `text`, and how many are. */
  v.object({
    kind: v.literal('tick-count'),
    done: v.number(),
    whole: v.number(),
    ticked: v.number(),
    boxes: v.number(),
    text,
    source: SourceSchema,
  }),
  /** When a group begins, to the minute: `YYYY-MM-DDTHH:MM`. `of` is the group's id, else its title. */
  v.object({ kind: v.literal('start'), of: text, at: text, source: SourceSchema }),
  /** A heading that the document refers to by a link or by its name, and whether there is one. */
  v.object({ kind: v.literal('reference'), target: text, isKnown: v.boolean(), source: SourceSchema }),
  /** How many tests a group says that it has, or is going to have; `of` is the group's id, else its title. */
  v.object({ kind: v.literal('test-count'), of: text, count: v.number(), text, source: SourceSchema }),
  /** Failing tests that are to be mended, or tests to be written: `Fix 7 failures`, `Add 10+ tests`. */
  v.object({
    kind: v.literal('planned-tests'),
    what: v.picklist(PLANNED_TESTS),
    count: v.number(),
    /** Whose plan it is: of an item, of a group, or of the whole. */
    level: v.picklist(['item', 'group', 'sprint']),
    /** The id, else the title, of that item or group. */
    of: optionalText,
    text,
    source: SourceSchema,
  }),
])
export type Claim = v.InferOutput<typeof ClaimSchema>
export type ClaimOf<K extends Claim['kind']> = Extract<Claim, { kind: K }>
