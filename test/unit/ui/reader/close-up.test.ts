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

test('not what says something, or shows another picture', () => {
  expect(left('<p>Words <img></p>')).toBe('<p>Words </p>')
  expect(left('<figure><img><img src="b"></figure>')).toContain('src="b"')
  expect(left('<figure><img><table><tr><td></td></tr></table></figure>')).toContain('<table>')
  expect(left('<figure><img><p>Told.</p><figcaption>A</figcaption></figure>')).toContain('Told.')
  expect(left('<p><img><svg class="end-mark"></svg></p>')).toContain('end-mark')
})
