// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
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

test('from within a list in a list on, each item bears its mark', () => {
  render(
    <div class="body">
      <ol start={4}>
        <li>Rope</li>
        <li>
          Oil
          <ul>
            <li>for the mast</li>
            <li>for the hut</li>
          </ul>
        </li>
        <li>Bread</li>
      </ol>
    </div>,
    document.body
  )
  const [, , , hut, bread] = document.querySelectorAll('li')
  const text = copied(() => {
    if (hut?.firstChild && bread?.firstChild)
      getSelection()?.setBaseAndExtent(hut.firstChild, 0, bread.firstChild, 5)
  }).get('text/plain')
  expect(text).toBe('• for the hut6. Bread')
})

test('the items of a long list are counted once, not once for each of them', () => {
  const items = Array.from({ length: 400 }, (_, at) => <li key={at}>Item</li>)
  render(
    <div class="body">
      <ol>{items}</ol>
    </div>,
    document.body
  )
  const looked = vi.spyOn(Element.prototype, 'localName', 'get')
  expect(copied().get('text/plain')).toMatch(/^1\. Item.*400\. Item$/)
  expect(looked.mock.calls.length).toBeLessThan(10 * items.length)
  looked.mockRestore()
})
