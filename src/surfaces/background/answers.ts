/** Who answers which message: whom it serves, what it takes, what it does. */
import { asArticle } from '../../library/as-article'
import { webUrl } from '../../library/values'
import { openPopup, showStory } from '../../platform/action'
import { handOver } from '../../platform/handed-over'
import type { Handlers, ReadingPlace } from '../../platform/messages'
import { openPage, staysPrivate } from '../../platform/tabs'
import { LIBRARY_PAGE, printedPage, unsavedPage } from '../../ui/pages'
import { faceFiles, faceRequest } from './faces'
import { keepingFor } from './keeping'
import { loadWhole, loadWriter } from './load-into-page'
import { keepProgress, recallProgress } from './progress'
import { tend } from './tend'

const BOTH = ['page', 'surface'] as const

const keyIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
const yes = (value: unknown) => (value === true ? true : undefined)

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
    // A private window leaves no trace of what was read in it.
    answer: async ({ url, place }, { tab }) =>
      tab?.incognito ? undefined : keepProgress(url, place)
  },
  'article:standing': {
    ...{ serves: BOTH, read: asArticle },
    answer: (article, sender) => keepingFor(sender).standing(article)
  },
  'article:save': {
    ...{ serves: BOTH, read: asArticle },
    answer: (article, sender) => keepingFor(sender).save(article)
  },
  'article:remove': {
    ...{ serves: BOTH, read: keyIn },
    answer: (key, sender) => keepingFor(sender).remove(key)
  },
  'article:bring-back': {
    ...{ serves: BOTH, read: keyIn },
    answer: (key, sender) => keepingFor(sender).bringBack(key)
  },
  'library:tend': { serves: ['surface'], read: yes, answer: tend },
  'library:open': {
    serves: ['page'],
    read: yes,
    async answer() {
      await openPage(LIBRARY_PAGE)
      return undefined
    }
  },
  'page:judged': {
    serves: ['page'],
    read: (value) => (typeof value === 'boolean' ? value : undefined),
    async answer(isStory, { tab }) {
      if (tab?.id !== undefined) await showStory(tab.id, isStory)
      return undefined
    }
  },
  'face:load': { serves: ['page'], read: faceRequest, answer: faceFiles },
  'writer:load': {
    serves: ['page'],
    read: yes,
    answer: (_argument, { tab }) => loadWriter(tab?.id)
  },
  'whole:load': {
    serves: ['page'],
    read: yes,
    answer: (_argument, { tab }) => loadWhole(tab?.id)
  },
  // The page has taken away what covered it: where no tab may show the story, the popup has it.
  'reader:open': inItsTab(unsavedPage, openPopup),
  // Over a page in a private window, that prints itself.
  'reader:print': inItsTab(printedPage, async () => {})
}

/**
 * Hands the article over to a page of ours, in a tab beside the one that it came from; never out of a
 * private window, since the usual one that it would come to keeps a history.
 */
function inItsTab(
  pageOf: typeof unsavedPage,
  inPrivate: () => Promise<void>
): Handlers['reader:open'] & Handlers['reader:print'] {
  return {
    serves: ['page'],
    read: asArticle,
    async answer(article, { tab }) {
      if (tab?.incognito && !staysPrivate()) await inPrivate()
      else await openPage(pageOf(await handOver(article), article.url), tab)
      return undefined
    }
  }
}

function placeIn(value: unknown): ReadingPlace | undefined {
  const { paragraph, fraction } = (value ?? {}) as Record<keyof ReadingPlace, unknown>
  if (!Number.isSafeInteger(paragraph) || typeof fraction !== 'number') return undefined
  return fraction >= 0 && fraction <= 1 ? { paragraph: Number(paragraph), fraction } : undefined
}
