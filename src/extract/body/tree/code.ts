/** The lines of a listing as they were written, without the numbers a page prints beside them. */

const BESIDE = `.line-number, .line-numbers, .line-numbers-rows, .linenumber, .linenumbers, .lineno, .linenos,
  .linenodiv, .gutter, .hljs-ln-numbers, .blob-num, [data-line-number]:empty, .rouge-gutter,
  button, [role=button]`
/** Elements that are a line each. */
const LINES = 'div, p, li, tr'

/** Lines end in a line feed; white space stays as it stands. */
export function codeIn(listing: Element): string {
  let code = ''
  const isInLine = () => code !== '' && !code.endsWith('\n')
  collect(listing)
  return code.replace(/^\n+/, '').trimEnd()

  function collect(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) code += node.nodeValue
      else if (node.nodeType === 1) enter(node as Element)
    }
  }
  function enter(element: Element): void {
    if (element.matches(BESIDE)) return
    const isLine = element.matches(LINES)
    if (isLine && isInLine()) code += '\n'
    collect(element)
    const ends = isLine ? isInLine() || !element.textContent : element.localName === 'br'
    if (ends) code += '\n'
  }
}
