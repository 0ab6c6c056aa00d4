import type { Source } from '@sprint/core'
import { laterTime, statedTime } from './iso-time.js'
import { type JunitCase, openCase, readOutcome, toDraft } from './junit-case.js'
import { junitTool } from './junit-tool.js'
import { limitCases } from './limit-cases.js'
import { readXml, type XmlElement } from './read-xml.js'
import { type CaseDraft, type Reading, Refusal, type ResultFile } from './reading.js'
import { say } from './result-messages.js'

/**
 * Read JUnit XML, as Surefire, Gradle, pytest, Jest, Vitest, Playwright and many others write it.
 *
 *     <testsuites name="pytest tests">
 *       <testsuite name="pytest" tests="2" timestamp="2026-03-03T14:20:00">
 *         <testcase classname="tests.test_fares" name="test_child" time="0.3"/>
 *         <testcase classname="tests.test_fares" name="test_group" time="0.1"><failure message="…"/></testcase>
 *
 * A case that was run again within the file (`flakyFailure`, `rerunFailure`) is one case. Cases that merely share
 * their name are several, so that none that failed can hide behind one that passed.
 *
 * @param file the file
 * @throws `Refusal` where it is no whole JUnit XML
 */
export function readJunit(file: ResultFile): Reading {
  const suites: { readonly element: XmlElement; readonly depth: number }[] = []
  const cases: CaseDraft[] = []
  let depth = 0
  let root: XmlElement | undefined
  let tool: string | null = null
  let at: string | null = null
  let current: { readonly draft: JunitCase; readonly depth: number } | undefined

  readXml(file, {
    open(element) {
      depth += 1
      root ??= checkRoot(element, file)
      tool ??= junitTool(root, element)
      if (current !== undefined) {
        if (depth === current.depth + 1) readOutcome(current.draft, element)
      } else if (element.name === 'testsuite') {
        suites.push({ element, depth })
        at = laterTime(at, statedTime(element.attributes.get('timestamp')))
      } else if (element.name === 'testcase') {
        const around = suites.map((suite) => suite.element)
        current = { draft: openCase(element, around, tool, placeOf(element, file)), depth }
      }
    },
    close() {
      if (current?.depth === depth) {
        cases.push(toDraft(current.draft))
        limitCases(cases.length, file)
        current = undefined
      }
      if (suites.at(-1)?.depth === depth) suites.pop()
      depth -= 1
    },
  })

  if (root === undefined) throw new Refusal(say('noXml', {}), file.places.lineAt(0))
  return {
    format: 'junit',
    tool,
    cases,
    stated: wholeNumber(root.attributes.get('tests')),
    at: at ?? statedTime(root.attributes.get('timestamp')),
    source: placeOf(root, file),
  }
}

function checkRoot(element: XmlElement, file: ResultFile): XmlElement {
  if (element.name === 'testsuites' || element.name === 'testsuite') return element
  throw new Refusal(say('root', { root: `<${element.name.slice(0, 40)}>` }), placeOf(element, file))
}

function placeOf({ start, end }: XmlElement, { places }: ResultFile): Source {
  return places.span(start, end)
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null
}
