/** What the reader looks at: a filter, an order, a search; kept in the address, so that Back and reload keep it. */
import type { Sort, View } from '../../library/list'
import type { ReadingState } from '../../library/records'

export interface Looking extends View {
  sort: Sort
  /** What stands in the search field. */
  query: string
}

export const SORTS = [
  'newest-saved',
  'oldest-saved',
  'newest-published',
  'shortest',
  'longest',
  'source'
] as const satisfies readonly Sort[]

export const STATES = ['to-read', 'started', 'finished'] as const satisfies readonly ReadingState[]

export function lookingFrom(address: string): Looking {
  const asked = new URLSearchParams(address)
  const state = STATES.find((known) => known === asked.get('state'))
  const source = asked.get('source')
  const tag = asked.get('tag')
  return {
    sort: SORTS.find((known) => known === asked.get('sort')) ?? 'newest-saved',
    query: asked.get('search') ?? '',
    ...(state && { state }),
    ...(source && { source }),
    ...(tag && { tag })
  }
}

/** Such as `?state=started`; empty for the whole library as it comes. */
export function addressOf({ sort, query, state, source, tag }: Looking): string {
  const asked = new URLSearchParams()
  if (state) asked.set('state', state)
  if (source) asked.set('source', source)
  if (tag) asked.set('tag', tag)
  if (sort !== 'newest-saved') asked.set('sort', sort)
  if (query) asked.set('search', query)
  return asked.size > 0 ? `?${asked}` : ''
}

/** Whether the whole library is on show, so that the story last read may lead it. */
export const isWhole = ({ state, source, tag, query }: Looking): boolean =>
  !state && !source && !tag && query.trim() === ''
