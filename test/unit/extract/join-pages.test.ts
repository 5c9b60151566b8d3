import { h } from 'hastscript'
import { expect, it } from 'vitest'
import { joinPages } from '../../../src/extract/join-pages'
import { article, PARAGRAPHS } from './body/read-page'

const page = (...texts: string[]) => ({
  ...article(PARAGRAPHS),
  pages: ['https://example.org/1', 'https://example.org/2'],
  body: { type: 'root' as const, children: texts.map((text) => h('p', text)) }
})

const NOTE = 'This note stands at the foot of every page of the story.'

it('joins pages in order, and keeps once what they repeat', () => {
  const whole = joinPages(page('Two.', NOTE), [page('One.', NOTE)], [page('Three.', NOTE, 'Two.')])
  expect(whole.body.children.map((child) => 'children' in child && child.children[0])).toEqual(
    ['One.', NOTE, 'Two.', 'Three.', 'Two.'].map((value) => ({ type: 'text', value }))
  )
  expect(whole.pages).toBeUndefined()
  expect(whole.wordCount).toBe(16)
})

it('takes the header from the first page, whichever it is read from', () => {
  const first = { ...page('One.'), standfirst: 'Told on two pages.', url: 'https://example.org/1' }
  const second = { ...page('Two.'), pageAt: 1, url: 'https://example.org/2' }
  const whole = joinPages(second, [first], [])
  expect(whole).toMatchObject({ url: first.url, standfirst: first.standfirst })
  expect(whole).toEqual({ ...joinPages(first, [], [second]), capturedAt: second.capturedAt })
})
