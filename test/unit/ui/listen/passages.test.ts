// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { passagesOf, rangeIn } from '../../../../src/ui/listen/passages'

/** Builds `<tag>text</tag>`s inside a story. */
function article(...blocks: [tag: string, text: string][]): HTMLElement {
  const root = document.createElement('article')
  root.className = 'body'
  for (const [tag, text] of blocks) {
    const block = document.createElement(tag)
    block.textContent = text
    root.append(block)
  }
  return root
}
const texts = (root: Element, language = 'en') =>
  passagesOf(root, language).map(({ pieces }) => pieces.map(({ text }) => text))

describe('passagesOf', () => {
  it('cuts paragraphs into sentences', () => {
    expect(texts(article(['h1', 'Head'], ['p', 'One. “Two?” Three.']))).toEqual([
      ['Head'],
      ['One. ', '“Two?” ', 'Three.']
    ])
    expect(texts(article(['p', '一つ。二つ。']), 'ja')).toEqual([['一つ。', '二つ。']])
  })

  it('leaves out what is read with the eyes, and what cannot be said', () => {
    const root = article(['p', 'Said.'], ['p', '* * *'], ['figure', ''], ['pre', ''])
    root.querySelector('figure')?.append(article(['p', 'A caption.']))
    root.querySelector('pre')?.append(article(['p', 'code()']))
    expect(texts(root)).toEqual([['Said.']])
  })

  it('says no arrow that leads back from a note', () => {
    const root = article(['p', ''])
    const [back] = article(['a', '↩']).children
    back?.classList.add('way-back')
    const note = root.querySelector('p')
    note?.replaceChildren('A note. ', ...(back ? [back] : []))
    expect(texts(root)).toEqual([['A note. ']])
  })

  it('reads the story, and nothing that Lede says around it', () => {
    const root = document.createElement('article')
    const [note, header, body, about] = [
      article(['p', 'You are offline.']),
      article(['h1', 'Head'], ['p', 'By Ann'], ['p', 'Published today']),
      article(['p', 'Said.']),
      article(['dt', 'Language'], ['dd', 'English'])
    ]
    note.className = 'note'
    header.className = 'reader-header'
    header.lastElementChild?.classList.add('dateline')
    about.className = 'about'
    root.append(note, header, body, about)
    expect(texts(root)).toEqual([['Head'], ['By Ann'], ['Said.']])
  })

  it('reads a nested block once', () => {
    const root = article(['blockquote', ''])
    root.querySelector('blockquote')?.append(...article(['p', 'Quoted.']).children)
    expect(texts(root)).toEqual([['Quoted.']])
  })

  it('reads what stands beside nested blocks, too', () => {
    const root = article()
    root.innerHTML = `<ul><li>Bring boots<ul><li>a map</li></ul></li></ul>
      <blockquote>Said by the mate: <p>All well.</p></blockquote><div>Loose words.</div>
      <ul><li>A list with <b>bold</b><figure><figcaption>A caption.</figcaption></figure></li></ul>`
    expect(texts(root).map((pieces) => pieces.join('').trim())).toEqual([
      ...['Bring boots', 'a map', 'Said by the mate:', 'All well.', 'Loose words.'],
      'A list with bold'
    ])
  })

  it('says no number that calls a note, but numbers of the text', () => {
    const root = article()
    root.innerHTML = `<p>It left late<sup><a href="/story#n1">1</a></sup>, by two hours<a href="/story#n2">[2]</a>, in <a href="/story#y">2019</a>, over 4 m<sup>2</sup>.</p>`
    const [passage] = passagesOf(root, 'en')
    const said = passage?.pieces.map(({ text }) => text.replace(/\s+/g, ' '))
    expect(said).toEqual(['It left late, by two hours, in 2019, over 4 m2.'])
    const { element } = passage as { element: Element }
    const before = passage?.pieces[0]?.text.indexOf('over') ?? 0
    expect(String(rangeIn(element, before, 4))).toBe('over')
  })

  it('cuts long sentences where a voice can breathe, and loses nothing', () => {
    const long = `${'word '.repeat(30)}and, ${'more '.repeat(40)}${'x'.repeat(500)}`
    const [pieces = []] = texts(article(['p', long]))
    expect(pieces.join('')).toBe(long)
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(180)
  })

  it('tells where each piece starts, so that its range says the same', () => {
    const root = article(['p', ''])
    const paragraph = root.firstElementChild as Element
    const strong = document.createElement('strong')
    strong.textContent = 'bold words. And'
    paragraph.append('Some ', strong, ' the rest.')
    const [passage] = passagesOf(root, 'en')
    const ranges = passage?.pieces.map(({ text, start }) => rangeIn(paragraph, start, text.length))
    expect(ranges?.map(String)).toEqual(['Some bold words. ', 'And the rest.'])
  })

  it('leaves to the eyes what ruby prints over words', () => {
    const root = article(['p', ''])
    const paragraph = root.firstElementChild as Element
    paragraph.innerHTML = '<ruby>弥栄<rp>(</rp><rt>いやさか</rt><rp>)</rp></ruby>駅です。雪の夜。'
    const [passage] = passagesOf(root, 'ja')
    expect(passage?.pieces.map(({ text }) => text)).toEqual(['弥栄駅です。', '雪の夜。'])
    const ranges = passage?.pieces.map(({ text, start }) => rangeIn(paragraph, start, text.length))
    expect(ranges?.[1]?.toString()).toBe('雪の夜。')
  })
})
