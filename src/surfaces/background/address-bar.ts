/** The keyword `lede` in the address bar: the library's stories, by any of their words. */
import { listFormat } from '../../article/formatters'
import { rows } from '../../library/list'
import { isToFetch } from '../../library/records'
import { search } from '../../library/search/search'
import { language, t } from '../../platform/i18n'
import type { AddressBar, Suggestion } from '../../platform/omnibox'
import { LIBRARY_PAGE, readerPage, searchPage } from '../../ui/pages'
import { library } from './library'

/** Browsers show six or so. */
const MOST = 6

export const addressBar: AddressBar = {
  invite: () => t('search_library'),
  suggest,
  pageFor: (typed) => (typed.trim() === '' ? LIBRARY_PAGE : searchPage(typed.trim()))
}

async function suggest(typed: string): Promise<Suggestion[]> {
  const db = await library()
  const found = db.ok && typed.trim() !== '' ? await search(db.value, typed) : undefined
  if (!db.ok || !found?.ok) return []
  const keys = found.value.hits.slice(0, MOST).map(({ key }) => key)
  const entries = await rows(db.value, keys)
  const list = listFormat(language(), { type: 'unit', style: 'short' })
  return entries.ok
    ? entries.value.map((entry) => ({
        // A link whose text is not here is opened from the library.
        page: isToFetch(entry) ? searchPage(entry.headline) : readerPage(entry.key),
        text: list.format([entry.headline, entry.source])
      }))
    : []
}
