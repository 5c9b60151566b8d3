/** A plain text document, which browsers show in one `<pre>`, as paragraphs. */

/** Blank lines part paragraphs; the first line stands for the title of the document. */
export function readPlainText(body: Element, copy: Document): void {
  const text = body.querySelector('pre')?.textContent ?? body.textContent ?? ''
  const article = copy.createElement('article')
  for (const block of text.split(/\n[^\S\n]*\n/)) {
    const words = block.trim()
    if (!words) continue
    const isTitle = !article.firstChild && words.length < 200 && !words.includes('\n')
    const element = copy.createElement(isTitle ? 'h1' : 'p')
    element.textContent = words
    article.append(element)
  }
  copy.title = article.querySelector('h1')?.textContent ?? ''
  copy.body.append(article)
}
