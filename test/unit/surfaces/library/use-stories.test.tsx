// @vitest-environment jsdom
/** The list of the library page, which has read its first rows before it was drawn. */
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { save } from '../../../../src/library/save'
import { type Stories, useStories } from '../../../../src/surfaces/library/use-stories'
import { lookingFrom } from '../../../../src/surfaces/library/view'
import { articleOf, emptyLibrary, value } from '../../library/samples'

vi.mock('webextension-polyfill', async () => (await import('../../ui/i18n-mock')).browserMock)

let stories: Stories

afterEach(() => render(null, document.body))

test('shows what was saved between its first rows and its first frame', async () => {
  const db = await emptyLibrary()
  const { entry } = value(await save(db, articleOf()))
  const library = async () => ok(db)
  const looking = lookingFrom('')
  const before = ok([])
  function Page() {
    stories = useStories(library, looking, 0, before)
    return null
  }
  render(<Page />, document.body)
  expect(stories.keys).toEqual([])
  await vi.waitFor(() => expect(stories.keys).toEqual([entry.key]))
})
