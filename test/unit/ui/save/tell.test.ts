/** What is said of a save is what the library holds. */
import { expect, test, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { keepingIn } from '../../../../src/library/keeping'
import { save } from '../../../../src/library/save'
import { saveAndTell } from '../../../../src/ui/save/tell'
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
