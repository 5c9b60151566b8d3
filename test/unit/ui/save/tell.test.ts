/** What is said of a save is what the library holds. */
import { expect, test, vi } from 'vitest'
import { fail, ok } from '../../../../src/article/types'
import { keepingIn } from '../../../../src/library/keeping'
import { save } from '../../../../src/library/save'
import { removeAndTell, saveAndTell } from '../../../../src/ui/save/tell'
import { articleOf, bodyOf, emptyLibrary, value } from '../../library/samples'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

/** What is said when the sample is saved where `before` are saved already. */
async function told(...before: ReturnType<typeof articleOf>[]) {
  const db = await emptyLibrary()
  for (const article of before) value(await save(db, article))
  const keeping = keepingIn(async () => ok(db))
  return saveAndTell({ article: articleOf(), keeping, openLibrary: () => {} }, () => {})
}

test('a story that is not here is saved, and can be taken back', async () => {
  const { text, action } = await told()
  expect(text).toBe('Saved to your library')
  expect(action?.isUndo).toBe(true)
})

test('one that was saved elsewhere meanwhile is one version, and not this save’s to take back', async () => {
  expect(await told(articleOf())).toEqual({ text: 'Saved to your library' })
})

test('with other words it is two', async () => {
  const { text } = await told(articleOf({ body: bodyOf('The bees came back in May.') }))
  expect(text).toMatch(/Both versions/)
})

test('a story that is kept is told so where nobody can tell which pictures want a permission', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const db = await emptyLibrary()
  const wanting = () => Promise.reject(new TypeError('a bug'))
  const pictures = { wanting, ask: async () => false }
  const keeping = keepingIn(async () => ok(db))
  const about = { article: articleOf(), keeping, openLibrary: () => {}, pictures }
  expect(await saveAndTell(about, () => {})).toMatchObject({
    text: 'Saved to your library',
    action: { isUndo: true }
  })
  expect(warned).toHaveBeenCalledOnce()
  warned.mockRestore()
})

test.each([
  ['storage-failed', 'The browser could not store this, so nothing was changed.'],
  ['storage-full', 'No space left on this device, so nothing was changed.'],
  [
    'storage-blocked',
    'An older Lede page holds the library, so nothing was changed. Close other Lede tabs and try again.'
  ]
] as const)(
  'of a removal that fails it is said that nothing was changed: %s',
  async (kind, words) => {
    const db = await emptyLibrary()
    const remove = async () => fail(kind)
    const keeping = { ...keepingIn(async () => ok(db)), remove }
    const about = { article: articleOf(), keeping, openLibrary: () => {} }
    const { text, action } = await removeAndTell('a key', about, () => {})
    expect([text, action?.label]).toEqual([words, 'Close'])
  }
)
