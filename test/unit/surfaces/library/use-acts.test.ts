/** What is done in the library page is heard of by pages that show the same stories. */
import { beforeEach, expect, test, vi } from 'vitest'
import { fail, ok } from '../../../../src/article/types'
import type { Library } from '../../../../src/library/database'
import { useActs } from '../../../../src/surfaces/library/use-acts'

const [told, toldScripts, work] = vi.hoisted(() => [vi.fn(), vi.fn(), vi.fn()])
vi.mock('../../../../src/platform/messages', () => ({ tell: told }))
vi.mock('../../../../src/platform/library-changes', () => ({ tellScripts: toldScripts }))
vi.mock('../../../../src/platform/permissions', () => ({ allowed: vi.fn() }))
vi.mock('../../../../src/platform/i18n', () => ({ t: (key: string) => key, tCount: String }))
vi.mock('../../../../src/library/edit', () => ({ setState: work, setTags: work }))
vi.mock('../../../../src/library/unsave', () => ({ undo: work, unsave: work }))
vi.mock('../../../../src/surfaces/background/library', () => ({
  library: async () => fail('storage-blocked')
}))

const said = vi.fn()
const acts = useActs({
  library: async () => ok({} as Library),
  say: said,
  selection: { stop: vi.fn() } as never
})

beforeEach(() => void vi.clearAllMocks())

const ACTS: [name: string, act: () => void][] = [
  ['remove', () => acts.remove(['a'])],
  ['finish', () => acts.finish(['a'])],
  ['tag', () => acts.tag(['a'], { add: ['sea'] })]
]

test.each(ACTS)('%s asks the background to tell of it', async (_, act) => {
  work.mockResolvedValue(ok(undefined))
  act()
  await vi.waitFor(() => expect(told).toHaveBeenCalledExactlyOnceWith('library:tend', true))
})

test('a removal that is taken back is told of, too', async () => {
  work.mockResolvedValue(ok(undefined))
  acts.remove(['a'])
  await vi.waitFor(() => expect(said).toHaveBeenCalled())
  said.mock.lastCall?.[0].action.act()
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
})

test.each(ACTS)('%s that has failed is said here, and told to nobody', async (_, act) => {
  work.mockResolvedValue(fail('storage-full'))
  act()
  await vi.waitFor(() => expect(said.mock.lastCall?.[0].text).toBe('change_storage_full'))
  expect(told).not.toHaveBeenCalled()
})

test('the background tells scripts in pages before all else', async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  const { tend } = await import('../../../../src/surfaces/background/tend')
  void tend()
  expect(toldScripts).toHaveBeenCalledOnce()
})
