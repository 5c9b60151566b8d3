// @vitest-environment jsdom
/** The Save button says what the library says, also of what was done in another tab. */
import { render } from 'preact'
import { afterEach, expect, it, onTestFinished, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { setProgress } from '../../../../src/library/edit'
import { keepingIn } from '../../../../src/library/keeping'
import { save } from '../../../../src/library/save'
import { unsave } from '../../../../src/library/unsave'
import { type Saving, useSaving } from '../../../../src/ui/save/use-saving'
import type { ToastMessage } from '../../../../src/ui/toast/use-toast'
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
  let last: ToastMessage | undefined
  let saving: Saving | undefined
  let draws = 0
  const Shown = () => {
    draws += 1
    saving = useSaving({
      article,
      keeping,
      say: (message) => {
        last = message
        said.push(message.text)
      },
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
    draws: () => draws,
    press: () => saving?.toggle(),
    undo: () => last?.action?.act()
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

it('follows what is done in a window beside it, without being turned to', async () => {
  const { db, isSaved } = await shown()
  const { key } = value(await save(db, article)).entry
  await expect.poll(isSaved).toBe(true)
  value(await unsave(db, [key]))
  await expect.poll(isSaved).toBe(false)
})

it('asks no more than every now and then while the library is busy', async () => {
  const { db, asked } = await shown()
  for (let times = 0; times < 6; times += 1)
    value(await save(db, articleOf({ url: `https://valley.example/${times}` })))
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(asked()).toBeLessThan(4)
})

it('neither compares texts nor is drawn anew as a reader gets on in a saved story', async () => {
  const { db, isSaved, asked, draws } = await shown()
  const { key } = value(await save(db, article)).entry
  await expect.poll(isSaved).toBe(true)
  const [before, drawn] = [asked(), draws()]
  const digest = vi.spyOn(crypto.subtle, 'digest')
  value(await setProgress(db, key, { paragraph: 3, fraction: 0.2 }))
  await expect.poll(asked).toBeGreaterThan(before)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(digest).not.toHaveBeenCalled()
  expect(draws()).toBe(drawn)
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

/** What nobody caught: it is heard of here alone, until the test ends. */
function thrown(): string[] {
  const heard: string[] = []
  const hear = (reason: unknown) => heard.push(String(reason))
  process.on('unhandledRejection', hear)
  onTestFinished(() => {
    process.off('unhandledRejection', hear)
  })
  return heard
}

const BUG = new TypeError('a bug')
const UNCHANGED = 'The browser could not store this, so nothing was changed.'

it('says that nothing was saved where the library throws, and saves at the next press', async () => {
  const { keeping, said, isSaved, press } = await shown()
  const bugs = thrown()
  vi.spyOn(keeping, 'save').mockRejectedValueOnce(BUG)
  press()
  await expect.poll(() => said).toEqual(['The browser could not store this, so it was not saved.'])
  await expect.poll(() => bugs).toEqual([String(BUG)])
  press()
  await expect.poll(isSaved).toBe(true)
})

it('says that it is saved also where the library throws when it is asked after that', async () => {
  const { keeping, said, press } = await shown()
  const bugs = thrown()
  vi.spyOn(keeping, 'standing').mockRejectedValueOnce(BUG)
  press()
  await expect.poll(() => said).toEqual(['Saved to your library'])
  await expect.poll(() => bugs).toEqual([String(BUG)])
})

it('says that nothing was changed where a removal throws', async () => {
  const { keeping, said, isSaved, press } = await shown()
  press()
  await expect.poll(isSaved).toBe(true)
  const bugs = thrown()
  vi.spyOn(keeping, 'remove').mockRejectedValueOnce(BUG)
  press()
  await expect.poll(() => said.at(-1)).toBe(UNCHANGED)
  await expect.poll(() => bugs).toEqual([String(BUG)])
})

it('says so where an Undo throws, and looks what is there', async () => {
  const { keeping, said, asked, isSaved, press, undo } = await shown()
  press()
  await expect.poll(() => [isSaved(), said]).toEqual([true, ['Saved to your library']])
  const bugs = thrown()
  vi.spyOn(keeping, 'remove').mockRejectedValueOnce(BUG)
  const before = asked()
  undo()
  await expect.poll(() => said.at(-1)).toBe(UNCHANGED)
  await expect.poll(() => bugs).toEqual([String(BUG)])
  // Once to find what is to be taken back, and once after.
  await expect.poll(asked).toBe(before + 2)
  expect(isSaved()).toBe(true)
})

it('says what its last question was answered, also where an earlier one is answered after it', async () => {
  const { db, keeping, isSaved, asked } = await shown()
  const { key } = value(await save(db, article)).entry
  await expect.poll(isSaved).toBe(true)
  const before = await keeping.standing(article)
  const { promise, resolve } = Promise.withResolvers<typeof before>()
  vi.mocked(keeping.standing).mockReturnValueOnce(promise)
  const count = asked()
  turn(true)
  turn(false)
  expect(asked()).toBe(count + 1)
  turn(true)
  value(await unsave(db, [key]))
  turn(false)
  await expect.poll(isSaved).toBe(false)
  resolve(before)
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(isSaved()).toBe(false)
})
