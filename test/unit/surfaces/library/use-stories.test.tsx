// @vitest-environment jsdom
/** The list of the library page, which has read its first rows before it was drawn. */
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { ok } from '../../../../src/article/types'
import { setState } from '../../../../src/library/edit'
import { save } from '../../../../src/library/save'
import { keepIndexed } from '../../../../src/library/search/keep-indexed'
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
  await expect.poll(() => stories.keys).toEqual([entry.key])
})

test('after a change elsewhere, what it finds is the same to those who hang on it', async () => {
  const db = await emptyLibrary()
  const { entry } = value(await save(db, articleOf()))
  value(await keepIndexed(db))
  const library = async () => ok(db)
  const looking = { ...lookingFrom(''), query: 'quarry' }
  function Page({ round }: { round: number }) {
    stories = useStories(library, looking, round, undefined)
    return null
  }
  render(<Page round={0} />, document.body)
  await expect.poll(() => stories.terms.size).toBe(1)
  const { keys, terms } = stories
  value(await setState(db, [entry.key], 'finished'))
  render(<Page round={1} />, document.body)
  await expect.poll(() => stories.entry(entry.key)?.state).toBe('finished')
  expect(stories.keys).toBe(keys)
  expect(stories.terms).toBe(terms)
})

test('after a change elsewhere, no row is lost to a reader who is far down', async () => {
  const db = await emptyLibrary()
  for (let at = 0; at < 35; at++)
    value(await save(db, articleOf({ url: `https://valley.example/${at}` })))
  const library = async () => ok(db)
  const looking = lookingFrom('')
  const seen: [count: number | undefined, isThere: boolean][] = []
  function Page({ round }: { round: number }) {
    stories = useStories(library, looking, round, undefined)
    seen.push([stories.keys?.length, stories.entry('valley.example/2') !== undefined])
    return null
  }
  render(<Page round={0} />, document.body)
  await expect.poll(() => stories.keys).toHaveLength(35)
  stories.want(['valley.example/2'])
  await expect.poll(() => stories.entry('valley.example/2')).toBeDefined()
  seen.length = 0
  value(await setState(db, ['valley.example/2'], 'finished'))
  render(<Page round={1} />, document.body)
  await expect.poll(() => stories.entry('valley.example/2')?.state).toBe('finished')
  expect(seen.filter(([count, isThere]) => count !== 35 || !isThere)).toEqual([])
})
