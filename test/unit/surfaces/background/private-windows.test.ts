/** Out of a private window nothing comes to a tab of a usual one, which keeps a history. */

import { beforeEach, expect, it, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'
import { answers } from '../../../../src/surfaces/background/answers'
import { ARTICLE } from '../../../safety/messages.ts'

const { opened, handedOver, popup, staysPrivate } = vi.hoisted(() => ({
  ...{ opened: vi.fn(), handedOver: vi.fn(async () => 'name') },
  ...{ popup: vi.fn(async () => {}), staysPrivate: vi.fn(() => false) }
}))
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../../../src/platform/tabs', () => ({ openPage: opened, staysPrivate }))
vi.mock('../../../../src/platform/action', () => ({ openPopup: popup, showStory: vi.fn() }))
vi.mock('../../../../src/platform/handed-over', () => ({ handOver: handedOver }))
vi.mock('../../../../src/surfaces/background/load-into-page', () => ({
  loadWriter: vi.fn(),
  loadWhole: vi.fn()
}))

beforeEach(() => void vi.clearAllMocks())

it.each([
  ['reader:open', true, 0],
  ['reader:open', false, 1],
  ['reader:print', true, 0],
  ['reader:print', false, 1]
] as const)('%s, private: %s', async (name, incognito, times) => {
  await answers[name].answer(ARTICLE, { tab: { id: 7, incognito } as Tabs.Tab })
  expect(handedOver).toHaveBeenCalledTimes(times)
  expect(opened).toHaveBeenCalledTimes(times)
})

it.each([
  ['reader:open', true, 1],
  ['reader:open', false, 0],
  ['reader:print', true, 0]
] as const)(
  'the popup has what a page lets nothing cover: %s, private: %s',
  async (name, incognito, times) => {
    await answers[name].answer(ARTICLE, { tab: { id: 7, incognito } as Tabs.Tab })
    expect(popup).toHaveBeenCalledTimes(times)
  }
)

it('a browser that shows our pages in private windows opens the tab beside the page', async () => {
  staysPrivate.mockReturnValueOnce(true)
  const tab = { id: 7, incognito: true } as Tabs.Tab
  await answers['reader:open'].answer(ARTICLE, { tab })
  expect(opened).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('unsaved=name'), tab)
  expect(popup).not.toHaveBeenCalled()
})
