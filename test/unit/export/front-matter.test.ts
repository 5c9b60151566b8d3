import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { frontMatter } from '../../../src/export/front-matter'

const read = (text: string) => parse(text.replace(/^---\n|---\n$/g, ''))

test.each([
  'a: b',
  '- a',
  '"quoted" \\ and \'more\'',
  'two\nlines',
  '---',
  '# none',
  'true',
  '2026-03-04',
  '{{x}}',
  '\u0085\u2028\u2029\ufeff\uffff',
  '\u0000\u007f'
])('%j comes back as the text it is', (value) => {
  const text = frontMatter({ title: value, author: [value, 'Ada'] })
  expect(text.split('\n').filter((line) => line === '---')).toHaveLength(2)
  expect(read(text)).toEqual({ title: value, author: [value, 'Ada'] })
})

test('half of a character is a mark that stands for one', () =>
  expect(read(frontMatter({ title: 'a\ud800' }))).toEqual({ title: 'a\ufffd' }))

test('what there is not has no line', () =>
  expect(frontMatter({ title: '', author: [], url: undefined, source: 'x' })).toBe(
    '---\nsource: "x"\n---\n'
  ))
