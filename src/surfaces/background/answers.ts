/** Who answers which message: whom it serves, what it takes, what it does. */
import { asArticle, webUrl } from '../../library/as-article'
import { handOver } from '../../platform/handed-over'
import type { Handlers, ReadingPlace } from '../../platform/messages'
import { openPage } from '../../platform/tabs'
import { unsavedPage } from '../../ui/pages'
import { faceFiles, faceRequest } from './faces'
import { keepProgress, recallProgress } from './progress'

export const answers: Handlers = {
  'progress:recall': {
    serves: ['page', 'surface'],
    read: webUrl,
    answer: recallProgress
  },
  'progress:keep': {
    serves: ['page', 'surface'],
    read(argument) {
      const { url, place } = (argument ?? {}) as { url?: unknown; place?: unknown }
      const [at, reached] = [webUrl(url), placeIn(place)]
      return at && reached ? { url: at, place: reached } : undefined
    },
    answer: ({ url, place }) => keepProgress(url, place)
  },
  'face:load': { serves: ['page'], read: faceRequest, answer: faceFiles },
  'reader:open': {
    serves: ['page'],
    read: asArticle,
    async answer(article) {
      await openPage(unsavedPage(await handOver(article), article.url))
      return undefined
    }
  }
}

function placeIn(value: unknown): ReadingPlace | undefined {
  const { paragraph, fraction } = (value ?? {}) as Record<keyof ReadingPlace, unknown>
  if (!Number.isSafeInteger(paragraph) || typeof fraction !== 'number') return undefined
  return fraction >= 0 && fraction <= 1 ? { paragraph: Number(paragraph), fraction } : undefined
}
