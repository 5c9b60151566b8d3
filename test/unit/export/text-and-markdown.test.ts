import { h } from 'hastscript'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Article } from '../../../src/article/types'
import { FORMATS } from '../../../src/export'
import { markdownToPaste } from '../../../src/export/markdown'
import { typesetTree } from '../../../src/ui/reader/typeset'
import { articleOf, bodyOf, words } from './samples'

const write = async (format: 'text' | 'markdown', article: Article) =>
  String(await FORMATS[format].write(article, { words }))

const read = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** Front matter and what follows it, as a note keeper reads them. */
function parts(file: string): { facts: Record<string, unknown>; text: string } {
  const [, facts = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(file) ?? []
  return { facts: parse(facts), text }
}

const HOSTILE =
  '---\nadmin: true\n]]> </script><img src=x onerror=alert(1)> [a](javascript:x) `# \u2028 "'

test('what is written is the same on any day', async () => {
  // Of a day after that on which the page was read nothing is told, today or later.
  const article = articleOf({ datePublished: { at: '2026-03-08', precision: 'day' } })
  expect(await write('text', article)).not.toContain('Published')
  expect(markdownToPaste(article, { words })).not.toContain('Published')
})

describe('text', () => {
  test('says who wrote what, where and when, and ends with the address', async () => {
    const body = bodyOf(h('p', 'One.'), h('ul', h('li', 'Two')), h('p', 'Three.'))
    expect(await write('text', articleOf({ standfirst: 'Heard again.', body }))).toBe(
      [
        'Bees return to the quarry',
        'Heard again.',
        'Ada Brook | The Valley Post | Published Wednesday, 4 March 2026',
        'One.\n\n• Two\n\nThree.',
        'https://valley.example/bees\n'
      ].join('\n\n')
    )
  })

  test('gives lists their numbers and bullets', async () => {
    const body = bodyOf(
      h('ol', { start: 3 }, h('li', 'Smoke.'), h('li', h('p', 'Wait.'), h('p', 'Longer.'))),
      h('ol', { reversed: true }, h('li', 'Last but one'), h('li', 'Last')),
      h('ul', h('li', 'Tools', h('ul', h('li', ' ', h('p', 'Hook'))))),
      h('ol', h('li', h('img', { src: 'https://i.example/a.png' })), h('li', h('b', 'Lid')))
    )
    const text = await write('text', articleOf({ body }))
    const lines = text.split(/\n+/).slice(2, -2)
    expect(lines).toEqual([
      ...['3. Smoke.', '4. Wait.', 'Longer.', '2. Last but one', '1. Last'],
      ...['• Tools', '◦ Hook', '2. Lid']
    ])
  })

  test('gives readings in brackets, and the rest of a table its cells', async () => {
    const body = bodyOf(
      h('p', h('ruby', '漢字', h('rt', 'かんじ')), 'です。'),
      h('table', h('caption', 'Hives'), h('tr', h('td', 'a'), h('td', 'b')))
    )
    expect(await write('text', articleOf({ body }))).toContain(
      '漢字(かんじ)です。\n\nHives\n\na\tb'
    )
  })
})

test('a text has no arrow that would lead back from a note', async () => {
  const notes = h('ol', h('li', 'See there. ', link('↩', '#ref1')))
  const body = bodyOf(h('p', 'So', h('sup', link('[1]', '#fn1'))), notes)
  expect(await write('text', articleOf({ body }))).toContain('So[1]\n\n1. See there.\n\nhttps:')
})

describe('markdown', () => {
  test('has the facts before the text', async () => {
    const { facts, text } = parts(
      await write('markdown', articleOf({ body: bodyOf(h('p', 'One.'), h('h2', 'Two')) }))
    )
    expect(facts).toEqual({
      title: 'Bees return to the quarry',
      author: ['Ada Brook'],
      source: 'The Valley Post',
      url: 'https://valley.example/bees',
      published: '2026-03-04',
      read: '2026-03-05T10:00:00.000Z',
      language: 'en'
    })
    expect(text).toBe('# Bees return to the quarry\n\nOne.\n\n## Two\n')
  })

  test('keeps tables, notes, struck-out and raised text', async () => {
    const body = bodyOf(
      h(
        'p',
        'E = mc',
        h('sup', '2'),
        ', ',
        h('del', 'not'),
        ' so',
        h('sup', [link('[1]', '#fn1')])
      ),
      h('table', h('caption', 'Hives'), h('tr', h('th', 'a'), h('th', 'b')), h('tr', h('td', '1'))),
      h(
        'ol',
        h('li', 'See there. ', link('↩', '#ref1')),
        h('li', h('p', 'And here. ', link('↩', '#ref2')))
      )
    )
    const file = await write('markdown', articleOf({ body }))
    expect(parts(file).text).toBe(
      [
        '# Bees return to the quarry',
        'E = mc<sup>2</sup>, ~~not~~ so[^1]',
        'Hives',
        '| a | b |\n| - | - |\n| 1 |   |',
        '[^1]: See there.',
        '[^2]: And here.\n'
      ].join('\n\n')
    )
  })

  test('calls no note where a small number leads to another page', async () => {
    const notes = h('ol', h('li', 'There. ', link('↩', '#ref1')))
    const away = h('a', { href: 'https://river.example/eels#chapter-1' }, '1')
    const body = bodyOf(h('p', 'See ', away, ', and so', link('1', '#fn1'), '.'), notes)
    const { text } = parts(await write('markdown', articleOf({ body })))
    expect(text).toContain('See [1](https://river.example/eels#chapter-1), and so[^1].')
  })

  test('keeps a list of which not every item leads back, and links that are numbers', async () => {
    const steps = h('ol', h('li', 'Up. ', link('↑', '#top')), h('li', 'Down.'))
    const body = bodyOf(h('p', 'See ', link('1', '#s1')), steps)
    const { text } = parts(await write('markdown', articleOf({ body })))
    expect(text).toContain('1. Up.')
    expect(text).not.toContain('[^1]')
  })

  test('keeps a list whose items lead back to the top, since nothing in the text calls them', async () => {
    const item = (text: string) => h('li', `${text} `, link('↑', '#top'))
    const body = bodyOf(h('ol', item('Is it late?'), item('Is it full?')), h('p', link('7', '#n7')))
    const { text } = parts(await write('markdown', articleOf({ body })))
    expect(text).toContain('1. Is it late?')
  })

  test('to paste, names the source in a line and links to it', () => {
    const text = markdownToPaste(articleOf({ body: bodyOf(h('p', 'One.')) }), { words })
    expect(text).toBe(
      '# Bees return to the quarry\n\nAda Brook | [The Valley Post](https://valley.example/bees) | Published Wednesday, 4 March 2026\n\nOne.\n'
    )
  })

  test('sets images where they stand beside the file', () => {
    const body = bodyOf(h('p', h('img', { src: 'https://i.example/a.png', alt: 'A bee' })))
    const pathOf = (url: string) => (url.endsWith('a.png') ? 'images/1.png' : undefined)
    expect(markdownToPaste(articleOf({ body }), { words, pathOf })).toContain(
      '![A bee](images/1.png)'
    )
  })

  test('takes what a hostile page says for text, never for signs', async () => {
    const article = articleOf({
      headline: HOSTILE,
      standfirst: HOSTILE,
      author: [{ name: HOSTILE }],
      publisher: { name: HOSTILE },
      body: bodyOf(h('p', HOSTILE), h('h2', HOSTILE), h('p', '- a'), h('p', '[^1]: x'))
    })
    const { facts, text } = parts(await write('markdown', article))
    const flat = HOSTILE.replace(/\s+/g, ' ')
    expect(facts).toMatchObject({ title: flat, author: [flat], source: flat })
    expect(Object.keys(facts)).not.toContain('admin')
    const tree = read(text)
    expect(tree.children.map(({ type }) => type)).toEqual([
      ...['heading', 'paragraph', 'paragraph', 'heading', 'paragraph', 'paragraph']
    ])
    expect(JSON.stringify(tree)).not.toMatch(/"type":"(?:html|link|image|list|footnote\w*)"/)
    const [title] = tree.children
    expect(title?.type === 'heading' && title.children).toMatchObject([{ value: flat }])
  })

  test('ignores the spans of a table that claims millions of cells', async () => {
    const cells = Array.from({ length: 50 }, () => h('td', { colSpan: 1000, rowSpan: 1000 }, 'x'))
    const rows = Array.from({ length: 1000 }, () => h('tr', [h('td', 'y')]))
    const body = bodyOf(h('table', h('tr', cells), rows))
    expect((await write('markdown', articleOf({ body }))).length).toBeLessThan(400_000)
  })
})

test('characters put in for the screen are in no format', async () => {
  const body = bodyOf(h('p', 'Bees—many of them – came.'))
  expect(JSON.stringify(body.children.map((node) => typesetTree(node as never)))).toContain(
    '\u2060'
  )
  for (const format of Object.values(FORMATS)) {
    const written = await format.write(articleOf({ body }), { words })
    const file = typeof written === 'string' ? written : await written.text()
    expect(file).not.toMatch(/\u2060|\u00a0/)
    if (typeof written === 'string') expect(file).toContain('Bees—many of them – came.')
  }
})

const link = (text: string, hash: string) =>
  h('a', { href: `https://valley.example/bees${hash}` }, text)
