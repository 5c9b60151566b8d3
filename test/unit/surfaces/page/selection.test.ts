// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest'
import { blocksOf } from '../../../../src/library/text-of'
import '../../../../src/surfaces/page/selection.iife'

beforeEach(() => {
  document.documentElement.lang = 'en'
  document.head.replaceChildren(
    Object.assign(document.createElement('title'), { textContent: 'The Morning Ferry' })
  )
})

function draw(...blocks: [tag: string, text: string][]): Element[] {
  const article = document.createElement('article')
  const made = blocks.map(([tag, text]) =>
    Object.assign(document.createElement(tag), { textContent: text })
  )
  article.append(...made)
  document.body.replaceChildren(article)
  return made
}

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()?.setBaseAndExtent(from, start, to, end)
}

const read = (text = '') => {
  const read = globalThis.ledeSelection?.read(text)
  if (!read?.ok) throw new Error(read?.problem.kind)
  return read.value
}

it('takes what is selected and no more, under the header of the page', () => {
  const [headline, first, second, third] = draw(
    ['h1', 'The Morning Ferry'],
    ['p', 'It left the quay at six.'],
    ['p', 'Nobody on board had slept.'],
    ['p', 'The fog lifted at nine.']
  )
  if (!headline || !first?.firstChild || !second || !third?.firstChild) throw new Error()
  select(first.firstChild, 3, third.firstChild, 7)
  const article = read()
  expect(article.headline).toBe('The Morning Ferry')
  expect(article.inLanguage).toBe('en')
  expect(blocksOf(article.body)).toEqual([
    'left the quay at six.',
    'Nobody on board had slept.',
    'The fog'
  ])
  expect(article.wordCount).toBe(12)
})

it('keeps a list a list, and links absolute', () => {
  const [list] = draw(['ul', ''])
  for (const text of ['Rope', 'Lamp', 'Bread']) {
    const item = document.createElement('li')
    const link = Object.assign(document.createElement('a'), { textContent: text, href: '/things' })
    item.append(link)
    list?.append(item)
  }
  const [first, , last] = document.querySelectorAll('a')
  if (!first?.firstChild || !last?.firstChild) throw new Error()
  select(first.firstChild, 0, last.firstChild, 5)
  const { body } = read()
  expect(body.children).toMatchObject([{ tagName: 'ul' }])
  expect(JSON.stringify(body)).toContain('"href":"http://localhost:3000/things"')
})

it('leaves out what is hidden, and style sheets', () => {
  const [first, hidden, , last] = draw(
    ['p', 'The cook was up.'],
    ['p', 'Subscribe now.'],
    ['style', 'p { color: red }'],
    ['p', 'So was the mate.']
  )
  hidden?.setAttribute('hidden', '')
  if (!first?.firstChild || !last?.firstChild) throw new Error()
  select(first.firstChild, 0, last.firstChild, 16)
  expect(blocksOf(read().body)).toEqual(['The cook was up.', 'So was the mate.'])
})

it('takes the words of the browser where the selection stands in a frame', () => {
  draw(['p', 'The page around it.'])
  getSelection()?.removeAllRanges()
  const article = read('From the frame.\n\nIts second paragraph.')
  expect(article.body.children).toHaveLength(2)
})

it('is too little where there is nothing', () => {
  draw(['p', 'The page.'])
  getSelection()?.removeAllRanges()
  expect(globalThis.ledeSelection?.read(' \n ')).toMatchObject({
    problem: { kind: 'too-little-text' }
  })
})
