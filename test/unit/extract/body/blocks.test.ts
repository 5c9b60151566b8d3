import type { Nodes } from 'hast'
import { describe, expect, it } from 'vitest'
import { article, PARAGRAPHS } from './read-page'

/** The body as markup without attributes, behind the four paragraphs that make it a story. */
function blocks(inside: string): string {
  const { body } = article(`<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}${inside}</div>`)
  return body.children.slice(4).map(markup).join('')
}

function markup(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const inner = node.children.map(markup).join('')
  return node.type === 'element' ? `<${node.tagName}>${inner}</${node.tagName}>` : inner
}

describe('blocks of their own kind', () => {
  it.each([
    ['line breaks', '<pre>one<br>two<br>three</pre>'],
    ['an element a line', '<pre><div>one</div><div>two</div><div>three</div></pre>'],
    ['newlines', '<pre><code>one\ntwo\n<span>three</span>\n</code></pre>'],
    [
      'numbers beside them',
      '<pre><span class="line-number">1</span>one\n<span class="line-number">2</span>two\n<span class="line-number">3</span>three</pre>'
    ],
    [
      'a table of numbers',
      '<pre><table><tr><td class="lineno">1</td><td>one</td></tr><tr><td class="lineno">2</td><td>two</td></tr><tr><td class="lineno">3</td><td>three</td></tr></table></pre>'
    ],
    ['a button', '<pre><button>Copy</button>one\ntwo\nthree</pre>']
  ])('keeps the lines of code with %s', (_, code) => {
    expect(blocks(code)).toBe('<pre>one\ntwo\nthree</pre>')
  })

  const MATH = '<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>'
  const TEX = '<annotation encoding="application/x-tex">E = mc^2</annotation>'

  it.each([
    ['MathML', `<math>${MATH}</math>`, 'E=mc<sup>2</sup>'],
    [
      'a fraction',
      '<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac></math>',
      '(a+b)/2'
    ],
    [
      'KaTeX',
      `<span class="katex"><span class="katex-mathml"><math><semantics><mrow>${MATH}</mrow>${TEX}</semantics></math></span><span class="katex-html" aria-hidden="true"><span>E</span><span>=</span><span>mc2</span></span></span>`,
      '<code>E = mc^2</code>'
    ],
    [
      'MathJax 3',
      `<mjx-container><mjx-math aria-hidden="true">E=mc2</mjx-math><mjx-assistive-mml><math>${MATH}</math></mjx-assistive-mml></mjx-container>`,
      'E=mc<sup>2</sup>'
    ],
    [
      'MathJax 2',
      `<span class="MathJax"><nobr aria-hidden="true">E=mc2</nobr><span class="MJX_Assistive_MathML"><math>${MATH}</math></span></span>`,
      'E=mc<sup>2</sup>'
    ]
  ])('prints a formula of %s once', (_, formula, expected) => {
    expect(blocks(`<p>Einstein wrote ${formula} in that year.</p>`)).toBe(
      `<p>Einstein wrote ${expected} in that year.</p>`
    )
  })

  const END = '<p>The end is told here.</p>'

  it.each(['.', '·', '-', ' , ,', '\u200b', '&zwj;', '<strong>&zwj;</strong>', '&nbsp;<br>&zwnj;'])(
    'leaves out a line with nothing in it: %j',
    (signs) => {
      expect(blocks(`<p>${signs}</p>${END}`)).toBe(END)
      expect(blocks(`<h3>${signs}</h3>${END}`)).toBe(END)
    }
  )

  it.each([
    '___',
    '* * *',
    '—',
    '::',
    '---',
    '•••',
    '...',
    '--',
    '?',
    '…',
    '★★★★☆',
    '💡',
    '1',
    '=)',
    '***A***',
    '100 %'
  ])('keeps a line that says something: %s', (line) => {
    expect(blocks(`<p>${line}</p>${END}`)).toBe(`<p>${line}</p>${END}`)
  })

  it('keeps signs in cells', () => {
    const table =
      '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1911</td><td>-</td></tr></table>'
    expect(blocks(table)).toContain('<td>-</td>')
  })

  it('leaves a joiner that shapes the letter before it', () => {
    expect(blocks(`<p>۱۴۰۲ ه\u200d</p>${END}`)).toBe(`<p>۱۴۰۲ ه\u200d</p>${END}`)
    expect(blocks(`<p>It fell.\u200d </p>${END}`)).toBe(`<p>It fell.</p>${END}`)
  })

  it('leaves joiners within words alone', () => {
    const words = 'می\u200cخواهم 👩\u200d🚒 क्\u200dष'
    expect(blocks(`<p>\u200b${words}\u200b</p>${END}`)).toBe(`<p>${words}</p>${END}`)
  })

  it('keeps terms and what they mean', () => {
    expect(
      blocks(
        '<dl><dt>Pile</dt><dd>A beam in the ground.</dd><dt>Lee</dt><dd>Out of the wind.</dd></dl>'
      )
    ).toBe(
      '<dl><dt>Pile</dt><dd>A beam in the ground.</dd><dt>Lee</dt><dd>Out of the wind.</dd></dl>'
    )
  })

  it('opens a fold', () => {
    expect(
      blocks('<details><summary>What is a pile?</summary><p>A beam in the ground.</p></details>')
    ).toBe('<p><strong>What is a pile?</strong></p><p>A beam in the ground.</p>')
  })

  it('prints players as links with their titles', () => {
    expect(
      blocks(
        '<audio src="/a.mp3" title="The storm, heard"></audio><video src="/v.mp4" aria-label="The pier falls"></video>'
      )
    ).toBe('<p><a>The storm, heard</a></p><p><a>The pier falls</a></p>')
  })

  it.each([
    ['untitled', '<iframe src="https://www.films.test/embed/1"></iframe>', 'films.test/embed/1'],
    [
      'late',
      '<iframe src="about:blank" data-lazy-src="https://player.test/1"></iframe>',
      'player.test/1'
    ]
  ])('leads to a player that is %s', (_, player, address) => {
    const { body } = article(`<h1>Harbour closed</h1><div>${PARAGRAPHS}${player}<p>End.</p></div>`)
    expect(JSON.stringify(body)).toContain(address)
  })

  it.each([
    '<iframe src="https://counter.test/1"></iframe>',
    '<iframe src="https://ads.test/doubleclick/player"></iframe>'
  ])('leads nowhere from %s', (frame) => {
    expect(blocks(`${frame}<p>End.</p>`)).toBe('<p>End.</p>')
  })

  it('keeps every picture of a gallery with its caption', () => {
    const picture = (name: string) =>
      `<figure><img src="/${name}.jpg" alt="" width="800"><figcaption>The ${name}.</figcaption></figure>`
    expect(
      blocks(`<div class="gallery">${picture('pier')}${picture('quay')}${picture('town')}</div>`)
    ).toBe(
      ['pier', 'quay', 'town']
        .map((name) => `<figure><img></img><figcaption>The ${name}.</figcaption></figure>`)
        .join('')
    )
  })

  it('keeps footnotes, and the way there and back', () => {
    const body = JSON.stringify(
      article(
        `<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<p>It was built in 1911.<sup id="r1"><a href="#n1">1</a></sup> So they say.</p>
        <section class="footnotes"><ol><li id="n1">Others say 1912. <a href="#r1">↩</a></li></ol></section></div>`
      ).body
    )
    expect(body).toContain('Others say 1912.')
    expect(body).toContain('#n1')
    expect(body).toContain('#r1')
  })

  it.each([
    ['from five', ' start="5"', { start: 5 }],
    ['down', ' reversed', { reversed: true }],
    ['down from nine', ' start="9" reversed', { start: 9, reversed: true }],
    ['in letters', ' type="a"', { type: 'a' }],
    ['in no signs that there are', ' start="x" type="disc"', {}]
  ])('counts a list %s, as the page does', (_, attributes, properties) => {
    const items = '<li>The pier was closed.</li><li>The quay was cleared.</li>'
    const { body } = article(
      `<h1>Harbour closed</h1><div class="text">${PARAGRAPHS}<ol${attributes}>${items}</ol></div>`
    )
    expect(body.children.at(-1)).toMatchObject({ tagName: 'ol' })
    expect(body.children.at(-1)).toHaveProperty('properties', properties)
  })

  it('prints once what a pull quote repeats', () => {
    const quote = 'the quay had been cleared the evening before'
    expect(
      blocks(`<blockquote class="pullquote">“${quote}”</blockquote><p>The end is near.</p>`)
    ).toBe('<p>The end is near.</p>')
  })
})
