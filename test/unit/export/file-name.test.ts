import { expect, test } from 'vitest'
import { fileName } from '../../../src/export/file-name'

test.each([
  ['Bees return', 'Bees return.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['C:\\Windows\\x', 'C Windows x.md'],
  ['a/b:c*d?e"f<g>h|i', 'a b c d e f g h i.md'],
  ['CON', 'CON_.md'],
  ['nul.txt', 'nul_.txt.md'],
  ['Console', 'Console.md'],
  ['--- title', 'title.md'],
  ['.hidden', 'hidden.md'],
  ['Ends with dots...', 'Ends with dots.md'],
  ['line\nbreak\ttab\u0000nul', 'line break tab nul.md'],
  ['gpj.\u202egnp.exe', 'gpj.gnp.exe.md'],
  ['「静かな図書館」が増えている理由', '「静かな図書館」が増えている理由.md'],
  ['عودة النحل إلى المحجر', 'عودة النحل إلى المحجر.md'],
  ['', 'article.md'],
  ['???', 'article.md'],
  ['\ud800', '\ufffd.md']
])('%j is kept as %j', (headline, name) => expect(fileName(headline, 'md')).toBe(name))

test('is short in bytes, and cut between characters', () => {
  const family = '👩‍👩‍👧'.normalize()
  const name = fileName(`${'é'.repeat(58)}${family.repeat(9)}`, 'md')
  expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(123)
  expect(name).toMatch(/^é{58}\.md$|^é{58}\P{Surrogate}+\.md$/u)
})
