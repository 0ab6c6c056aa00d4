import type { Element, ElementContent, Root } from 'hast'

/** A plugin that makes tables and boxes usable by keyboard, with a screen reader, and on a small window. */
export function easeReading(): (tree: Root) => void {
  return (tree) => {
    let tables = 0
    eachElement(tree, (element) => {
      if (element.tagName === 'table') {
        tables += 1
        wrapTable(element, tables)
      }
      if (element.tagName === 'th') element.properties = { ...element.properties, scope: 'col' }
      if (element.tagName === 'td' && isOneWord(element)) element.properties.className = ['one-word']
      if (element.tagName === 'input') drawBox(element)
    })
  }
}

function eachElement(node: Root | Element, visit: (element: Element) => void): void {
  for (const child of [...node.children]) {
    if (child.type !== 'element') continue
    eachElement(child, visit)
    visit(child)
  }
}

/** A table wider than the window is moved to and fro in its own box, with the keyboard too. */
function wrapTable(table: Element, number: number): void {
  const inner: ElementContent = { ...table, properties: { ...table.properties } }
  table.tagName = 'div'
  table.properties = { className: ['table'], role: 'region', tabIndex: 0, ariaLabel: `Table ${number}` }
  table.children = [inner]
}

/** A date, an id like `D-12`, a rule, a short place: read as one word, however narrow its column; one with a link too. */
const ONE_WORD = /^(?:\d{4}-\d\d-\d\d(?: \d\d:\d\d)?|\p{Lu}{1,8}-\d{1,6}|[a-z]+(?:-[a-z]+){1,3}|[\w.-]{1,20}:\d{1,5})$/u

function isOneWord({ children: [only, more] }: Element): boolean {
  if (more !== undefined) return false
  if (only?.type === 'element' && only.tagName === 'a') return isOneWord(only)
  return only?.type === 'text' && ONE_WORD.test(only.value)
}

/** A box that nobody can tick is a sign, and says what it means. */
function drawBox(input: Element): void {
  const isDone = input.properties.checked === true
  input.tagName = 'span'
  input.properties = { className: ['box'], role: 'img', ariaLabel: isDone ? 'done' : 'open' }
  input.children = [{ type: 'text', value: isDone ? '☑' : '☐' }]
}
