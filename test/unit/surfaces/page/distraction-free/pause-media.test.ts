// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { pauseMedia } from '../../../../../src/surfaces/page/distraction-free/pause-media'

/** Plays, as far as a page without sound can; it tells whether it does. */
function playing<T extends Document>(page: T) {
  const video = page.body.appendChild(page.createElement('video'))
  let plays = true
  Object.defineProperty(video, 'paused', { get: () => !plays })
  video.pause = () => {
    plays = false
  }
  video.play = async () => {
    plays = true
  }
  return { video, plays: () => plays }
}

function framed(): Document {
  const { contentDocument } = document.body.appendChild(document.createElement('iframe'))
  if (!contentDocument) throw new Error('a frame without a page')
  return contentDocument
}

test.each([
  ['the page', () => document],
  ['a frame of its site', framed]
])('what plays in %s is paused until the reader leaves', (_, pageOf) => {
  const { plays } = playing(pageOf())
  const stay = new AbortController()
  pauseMedia(stay.signal)
  expect(plays()).toBe(false)
  stay.abort()
  expect(plays()).toBe(true)
})

test('so is what begins to play in a frame later', () => {
  const page = framed()
  const stay = new AbortController()
  pauseMedia(stay.signal)
  const { video, plays } = playing(page)
  video.dispatchEvent(new Event('play'))
  expect(plays()).toBe(false)
  stay.abort()
  expect(plays()).toBe(true)
})
