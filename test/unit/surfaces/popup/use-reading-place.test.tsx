// @vitest-environment jsdom
/** The reader's place in the popup: whom it is told, and who is taken to it. */
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../../src/article/types'
import { type HandOnPlace, useReadingPlace } from '../../../../src/surfaces/popup/use-reading-place'
import { articleOf, bodyOf } from '../../library/samples'

const send = vi.hoisted(() => vi.fn<(name: string, argument: unknown) => Promise<unknown>>())
const callScript = vi.hoisted(() => vi.fn(async (..._: unknown[]): Promise<unknown> => undefined))
vi.mock('../../../../src/platform/messages', () => ({ send }))
vi.mock('../../../../src/platform/page-scripts', () => ({ callScript }))
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  }
)

const root = document.createElement('div')

afterEach(() => render(null, root))

/** The second page of a story. */
const PART: Partial<Article> = { pageAt: 1, body: bodyOf('The bees came back in April.') }
const WHOLE = { body: bodyOf('It was March.', 'The bees came back in April.', 'They left in May.') }

/** Another story in each test: what is still said of the one before, as it goes, is no part of it. */
let url = ''
let stories = 0

/** What has been said of the story. */
const sent = () =>
  send.mock.calls.filter(([, about]) => about === url || (about as { url?: string }).url === url)
const names = () => sent().map(([name]) => name)
/** What the page was told of it. */
const told = () => callScript.mock.calls.filter((given) => given[2] === url)

/** The popup's text, once it has asked where its reader left off; nobody has answered yet. */
async function open(isPrivate = false, isPartial = false, where?: Promise<object>) {
  let answer = (_place: unknown) => {}
  send.mockImplementation((name) =>
    name === 'progress:recall'
      ? new Promise((resolve) => {
          answer = resolve
        })
      : Promise.resolve()
  )
  const text = document.createElement('div')
  const [frame, body] = [document.createElement('div'), document.createElement('div')]
  body.className = 'body'
  body.append(
    ...['One.', 'Two.', 'Three.'].map((words) => {
      const paragraph = document.createElement('p')
      paragraph.textContent = words
      return paragraph
    })
  )
  frame.append(body)
  text.append(frame)
  const height = vi.spyOn(text, 'clientHeight', 'get').mockReturnValue(500)
  document.body.append(text)
  const scrolled = vi.fn()
  text.scrollBy = scrolled
  const region = { current: text }
  const handOnPlace: { current: HandOnPlace } = { current: () => undefined }
  const desk = { where: where ?? Promise.resolve({ tab: 7, isPrivate }) }
  stories += 1
  url = `https://valley.example/bees-${stories}`
  const Shown = ({ article }: { article: Article }) => {
    useReadingPlace({ article, region, desk: desk as never, handOnPlace })
    return null
  }
  const show = (given: Partial<Article> = {}) =>
    render(<Shown article={articleOf({ isPartial, url, ...given })} />, root)
  show(PART)
  await expect.poll(names).toEqual(['progress:recall'])
  const handOn = async () => {
    const telling = handOnPlace.current()
    await telling?.kept
    await telling?.told
  }
  /** As where a frame is late: the browser tells of the scrolling with the next. */
  const moveUntold = (to = 300) => {
    text.scrollTop = to
  }
  /** Text that is not displayed has no height, and is not scrolled. */
  const hide = () => {
    height.mockReturnValue(0)
    text.scrollTop = 0
  }
  const move = () => {
    moveUntold()
    text.dispatchEvent(new Event('scroll'))
  }
  const scroll = () => {
    move()
    return handOn()
  }
  const add = (html: string) => body.insertAdjacentHTML('beforeend', html)
  const rest = () => text.dispatchEvent(new Event('scrollend'))
  return {
    answer: (place: unknown) => answer(place),
    ...{ show, add, handOnPlace, handOn, move, moveUntold, hide, rest, scroll, scrolled }
  }
}

test.each([
  ['a story', false, 1],
  ['a part of one', true, 0.96]
])('at the end of %s it is told how much is read', async (_, isPartial, fraction) => {
  const { scroll } = await open(false, isPartial)
  await scroll()
  const place = { paragraph: expect.any(Number), fraction }
  expect(sent().at(-1)).toEqual(['progress:keep', { url, place }])
})

test('it is told at once when the reader goes on elsewhere', async () => {
  const { scroll } = await open()
  await scroll()
  expect(names()).toEqual(['progress:recall', 'progress:keep'])
  expect(told()).toHaveLength(1)
})

test('it is told at once also where the browser is late to tell of the scrolling', async () => {
  const { moveUntold, handOn } = await open()
  moveUntold()
  await handOn()
  expect(names()).toEqual(['progress:recall', 'progress:keep'])
  expect(told()).toHaveLength(1)
})

test.each([
  ['a reader who has gone back to the start is told to be there', 'moveUntold', 0],
  ['a reader whose text is hidden, which is not scrolled then, is not', 'hide', 1]
] as const)('%s', async (_, change, way) => {
  const opened = await open()
  await opened.scroll()
  // What the scrolling had looked at is looked at.
  await new Promise((resolve) => requestAnimationFrame(resolve))
  opened[change](0)
  expect(opened.handOnPlace.current()?.place).toHaveProperty('way', way)
})

test('from a private window it is told to the page alone', async () => {
  const { scroll } = await open(true)
  await scroll()
  expect(names()).toEqual(['progress:recall'])
  expect(told()).toHaveLength(1)
})

test('it is told again when the reader goes on: the page may not have been ready before', async () => {
  const { scroll, handOn } = await open(true)
  await handOn()
  expect(told()).toEqual([])
  await scroll()
  await handOn()
  const [first, second] = told()
  expect(second).toEqual([7, expect.any(Function), ...(first ?? []).slice(2)])
})

test('it is told when the browser has said late which page it is', async () => {
  let say = (_: object) => {}
  const where = new Promise<object>((resolve) => {
    say = resolve
  })
  const { scroll } = await open(false, false, where)
  const scrolled = scroll()
  say({ tab: 7, isPrivate: false })
  await scrolled
  expect(names()).toEqual(['progress:recall', 'progress:keep'])
  expect(told()).toHaveLength(1)
})

test('that it is kept does not wait for a page that hangs', async () => {
  const { move, handOnPlace } = await open()
  callScript.mockReturnValueOnce(new Promise(() => {}))
  move()
  await handOnPlace.current()?.kept
  expect(names()).toEqual(['progress:recall', 'progress:keep'])
  expect(told()).toHaveLength(1)
})

test('a reader who has not begun is taken to where they left off', async () => {
  const { answer, scrolled } = await open()
  answer({ paragraph: 2, fraction: 0.5 })
  await expect.poll(() => scrolled.mock.calls.length).toBe(1)
})

test('nobody is taken from where they have scrolled to', async () => {
  const { answer, scroll, scrolled } = await open()
  await scroll()
  answer({ paragraph: 2, fraction: 0.5 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(scrolled).not.toHaveBeenCalled()
})

test('nor to the end of a story that was read', async () => {
  const { answer, scrolled } = await open()
  answer({ paragraph: 2, fraction: 0.98 })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(scrolled).not.toHaveBeenCalled()
})

test('it is told when the reader rests: the next click may close the popup', async () => {
  const { move, rest } = await open()
  move()
  rest()
  await expect.poll(names).toEqual(['progress:recall', 'progress:keep'])
})

test('from a later page of a story whose pages have come the reader goes on at its last lines', async () => {
  const { show, scrolled } = await open()
  show({ ...WHOLE, url: 'https://valley.example/whole' })
  await expect.poll(() => scrolled.mock.calls.length).toBe(1)
})

test('what was read of one page is told of it, and not of the whole story', async () => {
  const { move, show } = await open()
  move()
  show({ ...WHOLE, url: 'https://valley.example/whole' })
  await expect.poll(names).toContain('progress:keep')
  expect(send.mock.calls).not.toContainEqual([
    'progress:keep',
    expect.objectContaining({ url: 'https://valley.example/whole' })
  ])
})

test('a note is found within the popup: its number leads out of it nowhere', async () => {
  const { add } = await open()
  add('<p>Bees fly.<a id="call" href="https://valley.example/bees#n1">1</a></p>')
  add('<ol><li>In April. <a href="https://valley.example/bees#r1">↩</a></li></ol>')
  const shown = vi.fn()
  Element.prototype.scrollIntoView = shown
  const press = new MouseEvent('click', { bubbles: true, cancelable: true })
  document.querySelector('#call')?.dispatchEvent(press)
  expect(press.defaultPrevented).toBe(true)
  expect(shown).toHaveBeenCalledOnce()
  expect(document.activeElement?.localName).toBe('li')
})
