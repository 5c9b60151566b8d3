import type { Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { prepareBody } from '../../../../src/ui/reader/prepare-body'

const end = h('svg.end-mark')
const root = (...children: Root['children']): Root => ({ type: 'root', children })

describe('prepareBody', () => {
  it('marks the opening paragraph and closes the last one', () => {
    expect(prepareBody(root(h('p', 'One'), h('p', 'Two')), end)).toEqual(
      root(h('p.lede', 'One'), h('p', ['Two', end]))
    )
  })

  it('leaves what does not end open', () => {
    expect(prepareBody(root(h('p', 'One'), h('p', 'Two')))).toEqual(
      root(h('p.lede', 'One'), h('p', 'Two'))
    )
  })

  it('finds the lede behind a picture, and none behind a subhead', () => {
    const pictured = prepareBody(root(h('figure', h('img')), h('p', 'One')), end)
    expect(pictured.children[1]).toEqual(h('p.lede', ['One', end]))
    const headed = prepareBody(root(h('h2', 'Part'), h('p', 'One')), end)
    expect(headed.children[1]).toEqual(h('p', ['One', end]))
  })

  it('starts subheads at h2 and keeps their order of rank', () => {
    const body = root(h('h3', 'A'), h('section', h('h5', 'B')), h('h4', 'C'))
    expect(prepareBody(body, end).children.slice(0, 3)).toEqual([
      h('h2', 'A'),
      h('section', h('h4', 'B')),
      h('h3', 'C')
    ])
  })

  it('leaves out a rule that parts nothing from the story', () => {
    const ruled = root(h('hr'), h('p', 'One'), h('hr'), h('hr'), h('p', 'Two'), h('hr'))
    expect(prepareBody(ruled, end)).toEqual(root(h('p.lede', 'One'), h('hr'), h('p', ['Two', end])))
    expect(prepareBody(root(h('hr')), end)).toEqual(root())
  })

  it.each([
    '___',
    '***',
    '* * *',
    '==========',
    '—',
    '◇',
    '• • •',
    '::',
    '--',
    '+++',
    '⁂',
    '◇◆◇',
    '*\u200b*\u2060*'
  ])('draws a rule for a line of signs: %s', (signs) => {
    for (const line of [h('p', signs), h('h3', [h('strong', signs)])])
      expect(prepareBody(root(h('p', 'One'), line, h('p', 'Two')))).toEqual(
        root(h('p.lede', 'One'), h('hr'), h('p', 'Two'))
      )
  })

  it.each(['?', '…', '★★★★☆', '◆◆◆◇◇', '◆ ◆ ◇', '♦♦♦♢♢', '♦♦♦♦', '1', '***A***', '+1', '++'])(
    'draws none for %s',
    (line) => {
      expect(prepareBody(root(h('p', 'One'), h('p', line))).children.at(-1)).toEqual(h('p', line))
    }
  )

  // A paragraph, as opposed to the name of what is judged.
  const prose = (words: string) =>
    h(
      'p',
      `${words}, she wrote, and by the time the tide had turned nobody on the quay would say otherwise.`
    )

  it.each(['◆◆◆', '♦♦♦♦'])(
    'draws a rule for a line of filled diamonds between paragraphs: %s',
    (line) => {
      const [one, two, three] = [prose('One'), prose('Two'), prose('Three')]
      const drawn = prepareBody(root(one, h('p', line), two, h('p', line), three))
      expect(drawn.children.slice(1)).toEqual([h('hr'), two, h('hr'), three])
    }
  )

  it('draws a rule for them in a story of short paragraphs without spaces', () => {
    const [one, two] = [h('p', '「まだ着きません」と母は言った。'), h('p', '返事はなかった。')]
    const drawn = prepareBody(root(one, h('p', '◆◆◆'), two))
    expect(drawn.children.slice(1)).toEqual([h('hr'), two])
  })

  it('draws none where diamonds differ, or stand under a name, before a heading or at an end', () => {
    const rating = h('p', '◆◆◆')
    const kept = (...blocks: Root['children']) =>
      prepareBody(root(prose('One'), ...blocks)).children.filter(
        (block) => block.type === 'element' && block.tagName === 'hr'
      ).length === 0
    expect(kept(rating, prose('Two'), h('p', '◆◆◆◆'), prose('Three'))).toBe(true)
    expect(kept(rating, prose('Two'), h('p', '◆◆◇'), prose('Three'))).toBe(true)
    expect(kept(h('p', 'Food'), rating, prose('Two'))).toBe(true)
    expect(kept(rating, h('h2', 'The next inn'), prose('Two'))).toBe(true)
    expect(kept(h('ul', h('li', 'Open daily')), rating)).toBe(true)
  })

  it.each([h('a', { href: 'https://valley.example/' }, '***'), h('img')])(
    'draws none for what leads elsewhere or is seen: $tagName',
    (inner) => {
      const line = h('p', ['*', inner, '*'])
      expect(prepareBody(root(h('p', 'One'), line)).children.at(-1)).toEqual(line)
    }
  )

  it('sets the end mark on a line of its own after a list or a table', () => {
    const closed = prepareBody(root(h('p', 'One'), h('ul', h('li', 'a'))), end)
    expect(closed.children.at(-1)).toEqual(h('svg.end-mark.end-mark-alone'))
  })

  it('copes with an empty body and with bare text, and leaves the kept tree alone', () => {
    expect(prepareBody(root(), end)).toEqual(root())
    const kept = root({ type: 'text', value: 'a—b' }, h('h4', 'x'), h('p', 'y'))
    const before = structuredClone(kept)
    prepareBody(kept, end)
    expect(kept).toEqual(before)
  })
})
