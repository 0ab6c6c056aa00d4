import type { Group } from '@sprint/core'
import type { Entry, Line, Section } from '../../outline/outline.js'
import type { GroupName } from '../../readers/read-group-name.js'
import type { GroupDetails } from './group-details.js'

/** A name with the line that it stands on. */
export type NamedGroup = GroupName & { readonly line: Line }

/** A group while further mentions may add to it. */
export interface OpenGroup {
  readonly name: NamedGroup
  readonly parent: OpenGroup | null
  details: GroupDetails
}

interface Span {
  readonly from: number
  readonly to: number
  readonly group: OpenGroup
}

/** Collects groups, tells one from another, and knows what stands under which. */
export class GroupIndex {
  private readonly groups: OpenGroup[] = []
  private readonly bySection = new Map<Section, OpenGroup>()
  private readonly entrySpans: Span[] = []

  /**
   * The group that a name means in a section. `Day 1` of week 2 is not `Day 1` of week 1, yet a recap of either at the
   * end of the document is.
   */
  find(name: NamedGroup, section: Section): OpenGroup | undefined {
    const alike = this.groups.filter((group) => group.name.kind === name.kind && group.name.id === name.id)
    const parent = this.above(section)
    const same = alike.find((group) => group.parent === parent)
    if (same) return same
    const [only, another] = alike
    if (another !== undefined || !only) return undefined
    return parent === null || only.parent === null || isWithin(parent, only) ? only : undefined
  }

  define(name: NamedGroup, details: GroupDetails, section: Section, isHeading = true): void {
    const parent = isHeading ? this.above(section) : (this.bySection.get(section) ?? this.above(section))
    const group = { name, parent, details }
    this.groups.push(group)
    if (isHeading) this.bySection.set(section, group)
  }

  defineEntry(name: NamedGroup, details: GroupDetails, entry: Entry): void {
    const parent = this.bySection.get(entry.section) ?? this.above(entry.section)
    const group = { name, parent, details }
    this.groups.push(group)
    this.entrySpans.push({ from: entry.source.line, to: lastLine(entry), group })
  }

  /** What another mention says where the first was silent. */
  mention(group: OpenGroup, details: GroupDetails | null, section: Section | null): void {
    if (section) this.bySection.set(section, group)
    if (!details) return
    const { details: first, name } = group
    group.details = {
      title: first.title === name.label ? details.title : first.title,
      start: first.start ?? details.start,
      end: first.end ?? details.end,
      goal: first.goal ?? details.goal,
      hours: first.hours ?? details.hours,
      hoursRange: first.hours === null ? details.hoursRange : first.hoursRange,
      owner: first.owner ?? details.owner,
      status: first.status ?? details.status,
    }
  }

  /** The groups of the model, and a way to ask for the one that a place stands under. */
  finish(sections: readonly Section[]): { all: Group[]; at: (place: Section | Line) => Group | null } {
    const refs = distinctIds(this.groups)
    const made = new Map<OpenGroup, Group>()
    const inOrder = [...this.groups].sort((a, b) => a.name.line.source.line - b.name.line.source.line)
    for (const group of inOrder)
      made.set(group, {
        id: refs.get(group) ?? null,
        title: group.details.title,
        kind: group.name.kind,
        ...spanOf(group),
        goal: group.details.goal,
        hours: group.details.hours,
        hoursRange: group.details.hoursRange,
        owner: group.details.owner,
        status: group.details.status,
        parent: group.parent ? (refs.get(group.parent) ?? null) : null,
        source: group.name.line.source,
      })
    const at = (place: Section | Line): Group | null => {
      const group = 'kind' in place ? this.of(place) : this.atLine(place.source.line, sections)
      return group ? (made.get(group) ?? null) : null
    }
    return { all: [...made.values()], at }
  }

  private above(section: Section): OpenGroup | null {
    return section.parent ? this.of(section.parent) : null
  }

  private of(section: Section): OpenGroup | null {
    for (let at: Section | null = section; at; at = at.parent) {
      const group = this.bySection.get(at)
      if (group) return group
    }
    return null
  }

  private atLine(line: number, sections: readonly Section[]): OpenGroup | null {
    const inEntry = this.entrySpans.find(({ from, to }) => from <= line && line <= to)
    if (inEntry) return inEntry.group
    const section = sectionAt(line, sections)
    return section ? this.of(section) : null
  }
}

/** A day starts and ends on one date, whichever of the two is stated. */
function spanOf({ name, details: { start, end } }: OpenGroup): Pick<Group, 'start' | 'end'> {
  return name.kind === 'day' ? { start: start ?? end, end: end ?? start } : { start, end }
}

function isWithin(group: OpenGroup, outer: OpenGroup): boolean {
  for (let at: OpenGroup | null = group; at; at = at.parent) if (at === outer) return true
  return false
}

function lastLine(entry: Entry): number {
  const child = entry.children.at(-1)
  return child ? lastLine(child) : entry.source.endLine
}

/** The last section that starts at or above a line. */
function sectionAt(line: number, sections: readonly Section[]): Section | undefined {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((sections[middle]?.heading.source.line ?? 1) <= line) low = middle
    else high = middle - 1
  }
  return sections[low]
}

/** Ids as written, unless two groups share one: then the label tells them apart, then the label of what they stand in. */
function distinctIds(groups: readonly OpenGroup[]): Map<OpenGroup, string> {
  let ids = new Map(groups.map((group) => [group, group.name.id]))
  for (const longer of [(group: OpenGroup) => group.name.label, withParent]) {
    const counts = new Map<string, number>()
    for (const id of ids.values()) counts.set(id, (counts.get(id) ?? 0) + 1)
    ids = new Map([...ids].map(([group, id]) => [group, (counts.get(id) ?? 0) > 1 ? longer(group) : id]))
  }
  return ids
}

const withParent = ({ name, parent }: OpenGroup) => (parent ? `${parent.name.label} ${name.label}` : name.label)
