// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { Phrased } from '../../../../src/ui/reader/Phrased'
import { typeset } from '../../../../src/ui/reader/typeset'
import { untypesetOnCopy } from '../../../../src/ui/reader/untypeset-on-copy'

afterEach(() => render(null, document.body))

/** What a copy of all of it brings, by type. */
function copied(): Map<string, string> {
  const taken = new Map<string, string>()
  getSelection()?.selectAllChildren(document.body)
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
