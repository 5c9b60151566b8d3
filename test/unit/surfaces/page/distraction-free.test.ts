// @vitest-environment jsdom
/** What has been laid out for a reader who may enter, and what becomes of it meanwhile. */
import { expect, test, vi } from 'vitest'
import type { Cover, Shown } from '../../../../src/surfaces/page/distraction-free/cover'
import { ARTICLE } from '../../../safety/messages.ts'

const layOut = vi.hoisted(() => vi.fn())
const enter = vi.hoisted(() => vi.fn((_: { cover: unknown }) => ({ settled: undefined })))
vi.mock('../../../../src/platform/settings', () => ({ readSettings: async () => ({}) }))
vi.mock('../../../../src/surfaces/page/distraction-free/cover', () => ({ layOut }))
vi.mock('../../../../src/surfaces/page/distraction-free/enter', () => ({ enter }))
await import('../../../../src/surfaces/page/distraction-free.iife')

layOut.mockImplementation((article) => {
  let shown: Shown = { article, isEntered: false }
  return {
    shown: () => shown,
    draw(changes) {
      shown = { ...shown, ...changes }
    },
    remove: vi.fn()
  } satisfies Partial<Cover>
})

test('what is laid out stays, wherever in it the reader comes to', async () => {
  const view = globalThis.ledeView
  await view?.prepare(ARTICLE)
  const [{ value: cover }] = layOut.mock.results as unknown as [{ value: Cover }]
  for (const place of [
    { paragraph: 0, fraction: 0.1 },
    { paragraph: 8, fraction: 0.5 },
    { paragraph: 0, fraction: 0.1 }
  ]) {
    view?.moveTo(ARTICLE.url, place)
    expect(cover.shown().start).toEqual(place)
  }
  view?.moveTo('http://stranger.example/another', { paragraph: 3, fraction: 0.3 })
  expect(cover.shown().start?.paragraph).toBe(0)
  expect(cover.remove).not.toHaveBeenCalled()
  await view?.toggle({ article: ARTICLE })
  expect(layOut).toHaveBeenCalledOnce()
  expect(enter.mock.calls[0]?.[0].cover).toBe(cover)
})
