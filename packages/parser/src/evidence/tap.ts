import type { Message } from '@sprint/core'
import { caseName, suitePath } from './identify-cases.js'
import { limitCases } from './limit-cases.js'
import { type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'
import { readTapPoint, type TapPoint } from './tap-point.js'
import { createTapTree, type TapTree } from './tap-tree.js'
import { textLines } from './text-lines.js'

const PLAN = /^1\.\.(\d{1,9})(?:\s*#.*)?\s*$/
/** How far a subtest is indented. */
const STEP = 4

/**
 * Read the Test Anything Protocol, versions 13 and 14.
 *
 *     TAP version 14
 *     1..2
 *     ok 1 - checksums agree
 *     not ok 2 - plates restored # TODO the tape is on its way
 *
 * The point behind or before a block of subtests stands for them and is not counted beside them. What is skipped or to
 * do has neither passed nor failed. Text between the lines of the protocol is passed over.
 *
 * @param file the file
 * @see https://testanything.org/tap-version-14-specification.html
 * @throws `Refusal` where the run was aborted, or its plan is missing or not kept
 */
export function readTap(file: ResultFile): Reading {
  const tree: TapTree = createTapTree()
  let plan: { readonly total: number; readonly start: number } | undefined
  let yaml: string | undefined
  for (const { text, start } of textLines(file.text)) {
    const indent = text.length - text.trimStart().length
    const line = text.trim()
    const depth = Math.floor(indent / STEP)
    if (yaml !== undefined) {
      if (line === '...' && indent === yaml.length) yaml = undefined
      else tree.duration(line)
      continue
    }
    if (line === '---') yaml = text.slice(0, indent)
    else if (line.startsWith('Bail out!')) refuse(file, say('bailedOut', {}), start)
    else if (line === '}') tree.close(depth)
    else {
      const total = indent === 0 ? PLAN.exec(line)?.[1] : undefined
      const point = readTapPoint(line)
      if (total !== undefined) plan = { total: Number(total), start }
      else if (point !== null) {
        tree.add(depth, point, start)
        limitCases(tree.size, file)
      }
    }
  }
  if (plan === undefined || yaml !== undefined) {
    return refuse(file, say(plan === undefined ? 'withoutPlan' : 'cutYaml', {}), file.text.length)
  }
  if (plan.total !== tree.points) {
    return refuse(file, say('planned', { points: tree.points, planned: plan.total }), plan.start)
  }
  return {
    format: 'tap',
    tool: null,
    cases: tree.leaves().map(({ point, suites, start }) => ({
      name: nameOf(point),
      suite: suitePath(suites),
      file: null,
      status: point.status,
      durationMs: point.durationMs,
      isFlaky: false,
      retries: 0,
      source: file.places.lineAt(start),
    })),
    stated: null,
    at: null,
    source: file.places.lineAt(plan.start),
  }
}

/** Whether a text is in this protocol: it says so, or it has both a plan and a point. */
export function isTap(text: string): boolean {
  return /^TAP version 1[34]\b/m.test(text) || (/^1\.\.\d+\b/m.test(text) && /^(?:not )?ok\b/m.test(text))
}

function nameOf({ name, number }: TapPoint): string {
  return caseName(name) || (number === null ? '(unnamed)' : `test ${number}`)
}

function refuse(file: ResultFile, said: Message, offset: number): never {
  throw new Refusal(said, file.places.lineAt(offset))
}
