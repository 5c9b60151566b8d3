// @vitest-environment jsdom
/** The Save button says what the library says, also of what was done in another tab. */
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { keepingIn } from '../../../../src/library/keeping'
import { save } from '../../../../src/library/save'
import { unsave } from '../../../../src/library/unsave'
import { type Saving, useSaving } from '../../../../src/ui/save/use-saving'
import { articleOf, emptyLibrary, value } from '../../library/samples'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

const article = articleOf()

/** The button over `article`, and how often it has asked the library. */
async function shown() {
  const db = await emptyLibrary()
  const keeping = keepingIn(async () => ok(db))
  const standing = vi.spyOn(keeping, 'standing')
  const said: string[] = []
  let saving: Saving | undefined
  const Shown = () => {
    saving = useSaving({
      article,
      keeping,
      say: ({ text }) => said.push(text),
      openLibrary: () => {}
    })
    return null
  }
  render(<Shown />, document.body)
  await expect.poll(() => saving?.isKnown).toBe(true)
  return {
    db,
    keeping,
    said,
    isSaved: () => saving?.isSaved,
    asked: () => standing.mock.calls.length,
    press: () => saving?.toggle()
  }
}

/** To another window, beside this one, or back. */
function go(elsewhere: boolean): void {
  vi.spyOn(document, 'hasFocus').mockReturnValue(!elsewhere)
  dispatchEvent(new Event(elsewhere ? 'blur' : 'focus'))
}

function turn(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  // The address bar may have the focus when the tab comes back.
  vi.spyOn(document, 'hasFocus').mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
}

it('looks again when its reader comes back to it', async () => {
  const { db, isSaved } = await shown()
  turn(true)
  const { key } = value(await save(db, article)).entry
  turn(false)
  await expect.poll(isSaved).toBe(true)
  turn(true)
  value(await unsave(db, [key]))
  turn(false)
  await expect.poll(isSaved).toBe(false)
})

it('looks again when its reader comes back from a window beside it', async () => {
  const { db, isSaved } = await shown()
  go(true)
  value(await save(db, article))
  go(false)
  await expect.poll(isSaved).toBe(true)
})

it('does what it said when it was pressed, where the press brought its window to the front', async () => {
  const { db, isSaved, press } = await shown()
  go(true)
  value(await save(db, article))
  go(false)
  await new Promise((resolve) => setTimeout(resolve, 90))
  press()
  await expect.poll(isSaved).toBe(true)
  // Whatever is done by a press is done by now.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(isSaved()).toBe(true)
})

it('does not ask when its window gets the focus for the first time', async () => {
  const { asked } = await shown()
  go(false)
  expect(asked()).toBe(1)
})

it('does not ask for each such event that a page makes up', async () => {
  const { asked } = await shown()
  for (let times = 0; times < 5; times += 1) turn(false)
  expect(asked()).toBe(1)
})

it('says that nothing was saved where the library throws, and saves at the next press', async () => {
  const { keeping, said, isSaved, press } = await shown()
  const thrown: unknown[] = []
  const hear = (reason: unknown) => thrown.push(reason)
  process.on('unhandledRejection', hear)
  vi.spyOn(keeping, 'save').mockRejectedValueOnce(new TypeError('a bug'))
  press()
  await expect.poll(() => said).toEqual(['The browser could not store this, so it was not saved.'])
  await expect.poll(() => thrown.map(String)).toEqual(['TypeError: a bug'])
  process.off('unhandledRejection', hear)
  press()
  await expect.poll(isSaved).toBe(true)
})
