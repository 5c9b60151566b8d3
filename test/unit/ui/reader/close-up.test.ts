// @vitest-environment jsdom
/** What goes with a picture that did not come. */
import { expect, test } from 'vitest'
import { closeUp } from '../../../../src/ui/reader/close-up'

/** What is left to see of `markup` when its first picture has not come. */
function left(markup: string): string {
  const body = document.createElement('div')
  body.append(document.createRange().createContextualFragment(markup))
  closeUp(body.querySelector('img') as Element)
  for (const gone of body.querySelectorAll('.is-missing')) gone.remove()
  return body.innerHTML
}

test('its figure and caption, and the paragraph that held nothing else', () => {
  const figure =
    '<figure><picture><img></picture> <figcaption>The <i>quay</i></figcaption></figure>'
  expect(left(`<p>One.</p>${figure}`)).toBe('<p>One.</p>')
  expect(left('<p><a href="x"><picture><img></picture></a> </p><p>Two.</p>')).toBe('<p>Two.</p>')
})

test('its place in a list, and the list of nothing else', () => {
  expect(left('<ul><li><img></li><li>Two.</li></ul>')).toBe('<ul><li>Two.</li></ul>')
  expect(left('<p>One.</p><ul><li><a href="x"><img></a></li></ul>')).toBe('<p>One.</p>')
  expect(left('<ol><li><p><img></p></li><li> </li></ol>')).toBe('')
  expect(left('<ul><li><figure><img><figcaption>A</figcaption></figure></li></ul>')).toBe('')
  expect(left('<ul><li>One.<ul><li><img></li></ul></li></ul>')).toBe('<ul><li>One.</li></ul>')
  const gone = '<li><p class="is-missing"><img class="is-missing"></p></li>'
  expect(left(`<ul><li><img></li>${gone}</ul>`)).toBe('')
})

test('not what says something, or shows another picture', () => {
  expect(left('<p>Words <img></p>')).toBe('<p>Words </p>')
  expect(left('<figure><img><img src="b"></figure>')).toContain('src="b"')
  expect(left('<figure><img><table><tr><td></td></tr></table></figure>')).toContain('<table>')
  expect(left('<figure><img><p>Told.</p><figcaption>A</figcaption></figure>')).toContain('Told.')
  expect(left('<ul><li><p><img></p><p>Two.</p></li></ul>')).toBe('<ul><li><p>Two.</p></li></ul>')
  expect(left('<ul><li><img></li><li><img src="b"></li></ul>')).toContain('src="b"')
  expect(left('<p><img><svg class="end-mark"></svg></p>')).toContain('end-mark')
})
