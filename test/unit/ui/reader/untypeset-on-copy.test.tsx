// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Phrased } from '../../../../src/ui/reader/Phrased'
import { typeset } from '../../../../src/ui/reader/typeset'
import { untypesetOnCopy } from '../../../../src/ui/reader/untypeset-on-copy'

afterEach(() => render(null, document.body))

/** What a copy brings, by type: of all, where nothing else is selected. */
function copied(select = () => getSelection()?.selectAllChildren(document.body)) {
  const taken = new Map<string, string>()
  select()
  const clipboardData = { setData: (type: string, data: string) => taken.set(type, data) }
  const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData })
  const hear = (heard: Event) => untypesetOnCopy(heard as never)
  document.body.addEventListener('copy', hear, { once: true })
  document.body.dispatchEvent(event)
  return taken
}

test('what is copied has none of the marks put in for the screen, and all that the page put in', () => {
  render(
    <>
      <h1>
        <Phrased text="渔民凭耳朵" language="zh" />
      </h1>
      <p>
        {typeset('One—two – three')}
        <wbr />.
      </p>
    </>,
    document.body
  )
  const html = copied().get('text/html') ?? ''
  expect(html.match(/<wbr/g)).toHaveLength(1)
  expect(html).toContain('渔民凭耳朵')
  expect(html).toContain('One—two – three')
})

test('one item of a list, selected to where the next begins, is a sentence', () => {
  render(
    <div class="body">
      <ul>
        <li>Rope</li>
        <li>Bread</li>
        <li>Oil</li>
      </ul>
    </div>,
    document.body
  )
  const [rope, bread, oil] = document.querySelectorAll('li')
  const taken = (to: Element | undefined) =>
    copied(() => {
      if (rope?.firstChild && to) getSelection()?.setBaseAndExtent(rope.firstChild, 0, to, 0)
    }).get('text/plain')
  expect(taken(bread)).toBe('Rope')
  expect(taken(oil)).toBe('• Rope• Bread')
})
