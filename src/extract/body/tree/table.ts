/** A table of data stays a table; one that only lays out the page is what stands in it. */
import type { ElementContent, Properties } from 'hast'
import { branch } from './branch'
import { inlineIn } from './inline'
import { lighten, trim } from './paragraphs'

type BlocksIn = (parent: Element, base: string) => ElementContent[]

/** `blocksIn` gives what stands in a cell; addresses count from `base`. */
export function tableOf(table: Element, base: string, blocksIn: BlocksIn): ElementContent[] {
  if (!isData(table))
    return [...table.querySelectorAll('td, th')].flatMap((cell) =>
      cell.parentElement?.closest('table') === table ? blocksIn(cell, base) : []
    )
  const rows: ElementContent[] = []
  for (const row of table.querySelectorAll('tr')) {
    const cells = [...row.children].map((cell) => {
      const name = cell.localName === 'th' ? 'th' : 'td'
      return branch(name, lighten(blocksIn(cell, base)), spans(cell))
    })
    if (cells.length > 0) rows.push(branch('tr', cells))
  }
  const caption = table.querySelector('caption')
  const title = caption ? trim(inlineIn(caption, base)) : []
  return [
    branch('table', [
      ...(title.length > 0 ? [branch('caption', title)] : []),
      branch('tbody', rows)
    ])
  ]
}

function isData(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation' || table.querySelector('table')) return false
  if (table.querySelector('th, thead, caption')) return true
  const rows = table.querySelectorAll('tr').length
  return rows > 1 && table.querySelectorAll('td').length >= rows * 2
}

function spans(cell: Element): Properties {
  const properties: Properties = {}
  for (const name of ['colSpan', 'rowSpan'] as const) {
    const count = Number.parseInt(cell.getAttribute(name) ?? '', 10)
    if (count > 1) properties[name] = count
  }
  return properties
}
