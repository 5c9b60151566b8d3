import type { Element, ElementContent } from 'hast'
import { expect, test } from 'vitest'
import { blocksOf, wordsOf } from '../../../src/library/text-of'
import { articleOf, bodyOf } from './samples'

const el = (tagName: string, ...children: (ElementContent | string)[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: children.map((child) =>
    typeof child === 'string' ? { type: 'text', value: child } : child
  )
})
const blocks = (...children: Element[]) => blocksOf({ type: 'root', children })

test('what is set in a line of its own is one, and no word runs into the next', () =>
  expect(
    blocks(
      el('p', 'The  bees ', el('em', 'came'), '\n back.'),
      el('p', ' ', el('img')),
      el('ul', el('li', 'One', el('ul', el('li', 'Two'))), el('li', el('p', 'Three'))),
      el('p', 'First', el('br'), 'second')
    )
  ).toEqual(['The bees came back.', 'One', 'Two', 'Three', 'First second']))

test('a row of a table is a line, its cells are parted', () =>
  expect(
    blocks(el('table', el('tr', el('th', 'Hive'), el('td', 'Bees')), el('tr', el('td', '7'))))
  ).toEqual(['Hive Bees', '7']))

test('what ruby prints over words is told apart', () => {
  const readings: string[] = []
  const ruby = el('ruby', '漢字', el('rp', '('), el('rt', 'かんじ'), el('rp', ')'))
  expect(blocksOf({ type: 'root', children: [el('p', ruby, 'だ')] }, readings)).toEqual(['漢字だ'])
  expect(readings).toContain('かんじ')
})

test('a tree deeper than the call stack is read', () => {
  let deep = el('p', 'deep')
  for (let depth = 0; depth < 50_000; depth++) deep = el('div', deep)
  expect(blocks(deep)).toEqual(['deep'])
})

test('the words of an article are its headline, its standfirst and its text', () =>
  expect(wordsOf(articleOf({ standfirst: 'A hive.', body: bodyOf('One.', 'Two.') }))).toEqual([
    ...['Bees return to the quarry', 'A hive.', 'One.', 'Two.']
  ]))
