// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { WebImage } from '../../../../src/ui/reader/WebImage'

const asked = vi.fn()
let change = () => {}

vi.mock('../../../../src/platform/image-requests', () => ({ asksAsNobody: () => false }))
vi.mock('../../../../src/platform/permissions', () => ({
  allowed: async () => {
    asked()
    return () => false
  }
}))
vi.mock('../../../../src/platform/grants', () => ({
  onGrants: (act: () => void) => {
    change = act
  }
}))

const show = (...names: string[]) =>
  act(() =>
    render(
      names.map((name) => (
        <WebImage key={name} src={`https://i.example/${name}.png`} onError={() => {}} />
      )),
      document.body
    )
  )

afterEach(() => render(null, document.body))

test('what is granted is asked once for many pictures, and anew when it has changed', async () => {
  await show('a', 'b', 'c')
  expect(asked).toHaveBeenCalledTimes(1)
  await expect.poll(() => document.querySelectorAll('img[crossorigin]')).toHaveLength(3)
  change()
  await show('d', 'e')
  expect(asked).toHaveBeenCalledTimes(2)
})
