/** The lines of a listing as they were written, without the numbers a page prints beside them. */

const NUMBERS = `.line-number, .line-numbers, .line-numbers-rows, .linenumber, .linenumbers, .lineno, .linenos,
  .linenodiv, .gutter, .hljs-ln-numbers, .blob-num, [data-line-number]:empty, .rouge-gutter`
/** Elements that are a line each. */
const LINES = 'div, p, li, tr'
const BUTTON = 'button, [role=button]'

/** Lines end in a line feed; white space stays as it stands. */
export function codeIn(listing: Element): string {
  const lines: string[] = []
  let line = ''
  const flush = () => {
    lines.push(line)
    line = ''
  }
  collect(listing)
  if (line !== '') flush()
  return lines.join('\n').replace(/^\n+/, '').trimEnd()

  function collect(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) add(node.nodeValue ?? '')
      else if (node.nodeType === 1) enter(node as Element)
    }
  }
  function add(text: string): void {
    const [first = '', ...rest] = text.split('\n')
    line += first
    for (const next of rest) {
      flush()
      line = next
    }
  }
  function enter(element: Element): void {
    if (element.matches(NUMBERS) || element.matches(BUTTON)) return
    if (element.localName === 'br') flush()
    else if (element.matches(LINES)) {
      if (line !== '') flush()
      collect(element)
      if (line !== '' || element.textContent === '') flush()
    } else collect(element)
  }
}
