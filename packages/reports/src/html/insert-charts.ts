import type { Element, Root } from 'hast'

/** The language of the code blocks that stand for charts until they are drawn; their text is the chart's number. */
export const CHART_LANGUAGE = 'sprint-chart'

/**
 * A plugin that puts drawings where their code blocks stand. On a phone one is moved to and fro like a wide table, with
 * the keyboard too, as nobody could read it at the width of the window.
 *
 * @param charts the drawings
 */
export function insertCharts(charts: readonly string[]): (tree: Root) => void {
  return (tree) => {
    for (const [at, node] of tree.children.entries()) {
      const chart = node.type === 'element' ? charts[numberIn(node)] : undefined
      if (chart !== undefined) tree.children[at] = { type: 'raw', value: `<figure tabindex="0">${chart}</figure>` }
    }
  }
}

function numberIn({ tagName, children: [code] }: Element): number {
  if (tagName !== 'pre' || code?.type !== 'element') return -1
  const { className } = code.properties
  const isChart = Array.isArray(className) && className.includes(`language-${CHART_LANGUAGE}`)
  const [text] = code.children
  return isChart && text?.type === 'text' ? Number(text.value) : -1
}
