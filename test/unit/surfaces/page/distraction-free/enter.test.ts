// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import type { Cover } from '../../../../../src/surfaces/page/distraction-free/cover'
import { enter } from '../../../../../src/surfaces/page/distraction-free/enter'
import type { Stage } from '../../../../../src/surfaces/page/distraction-free/stage'

const done = vi.hoisted((): string[] => [])
vi.mock('../../../../../src/platform/native', () => ({ browser: {} }))
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../../../../src/surfaces/page/distraction-free/stage', () => ({
  showStage: () => {
    done.push('shown')
    return () => done.push('laid out')
  },
  raise: () => done.push('raised')
}))
vi.mock('../../../../../src/surfaces/page/distraction-free/painted', () => ({
  painted: async () => void done.push('painted')
}))

/** A cover that tells what becomes of it. */
function coverOf(faces = Promise.resolve()): Cover {
  const host = document.createElement('lede-reader')
  const root = host.attachShadow({ mode: 'closed' })
  const dialog = document.createElement('dialog')
  dialog.className = 'is-standing-in'
  document.documentElement.append(host)
  return {
    stage: { host, root, dialog } satisfies Stage,
    shown: () => ({}),
    faces: {
      show() {
        done.push('faces')
        return faces
      }
    },
    draw: ({ isEntered }: { isEntered?: boolean }) => isEntered && done.push('entered'),
    remove: () => done.push('removed')
  } as unknown as Cover
}

const begin = (cover = coverOf()) => {
  done.length = 0
  return enter({ cover, read: vi.fn(), onLeft: () => {} })
}

test('the first frame waits for neither the rest of the text, nor the faces, nor a page that is inert', async () => {
  const stay = begin()
  expect(done).toEqual(['shown', 'painted'])
  await stay.settled
  expect(done).toEqual([
    'shown',
    'painted',
    'painted',
    'laid out',
    'faces',
    'painted',
    'raised',
    'entered'
  ])
  stay.leave()
})

test('a reader who leaves at once leaves nothing to follow', async () => {
  const stay = begin()
  stay.leave()
  await stay.settled
  expect(done).toEqual(['shown', 'painted', 'removed'])
})

test('a face stands in until the faces are there', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const cover = coverOf(promise)
  const stay = begin(cover)
  await stay.settled
  expect(cover.stage.dialog.className).toBe('is-standing-in')
  resolve()
  await promise
  expect(cover.stage.dialog.className).toBe('')
  stay.leave()
})

test('the page keeps its scroll bar until the text is painted, and its style as it was', async () => {
  document.documentElement.setAttribute('style', 'color: red')
  const style = () => document.documentElement.getAttribute('style')
  const stay = begin()
  expect(style()).toBe('color: red')
  await stay.settled
  expect(style()).toMatch(/scrollbar-width: none !important/)
  stay.leave()
  expect(style()).toBe('color: red')
  document.documentElement.removeAttribute('style')
})
