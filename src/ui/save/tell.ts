/** Saves and removes, and says so: the words that stand in a toast, each with its way back. */
import type { Article, Problem } from '../../article/types'
import type { Keeping } from '../../library/keeping'
import { type MessageKey, t } from '../../platform/i18n'
import type { ToastMessage } from '../toast/use-toast'

export interface About {
  article: Article
  keeping: Keeping
  /** Opens the library: where room is made when the device is full. */
  openLibrary(): void
  /** Where permissions can be asked for: which pictures want one, and the asking itself. */
  pictures?: {
    wanting(article: Article): Promise<string[]>
    /** Called in the click itself. */
    ask(urls: string[]): Promise<boolean>
  }
}

/** Hears what is said of what failed later: an Undo, or a bug. */
type Say = (message: ToastMessage) => void

/** Removes what is saved with these words, and saves all else. */
export async function toggleAndTell(about: About, say: Say): Promise<ToastMessage> {
  const standing = await about.keeping.standing(about.article)
  if (!standing.ok) return told(standing.problem, about)
  const { key, isSaved, isChanged } = standing.value
  return isSaved && !isChanged ? removeAndTell(key, about, say) : saveAndTell(about, say)
}

export async function saveAndTell(about: About, say: Say): Promise<ToastMessage> {
  const { article, keeping, pictures } = about
  const done = await keeping.save(article)
  if (!done.ok) return told(done.problem, about)
  if (done.value === 'changed') return { text: t('both_versions_kept') }
  const text = t('saved_to_library')
  // It was saved elsewhere meanwhile, and is not this save's to take back.
  if (done.value === 'unchanged') return { text }
  const act = async () => {
    const standing = await keeping.standing(article)
    const undone = standing.ok ? await keeping.remove(standing.value.key) : standing
    if (!undone.ok) say(told(undone.problem, about, 'change_failed'))
  }
  // Saved it is, also where nobody can tell which pictures want a permission.
  const urls = (await pictures?.wanting(article).catch(none)) ?? []
  const also = { label: t('keep_images'), act: () => void pictures?.ask(urls) }
  return { text, action: undoing(act, about, say), ...(urls.length > 0 && { also }) }
}

export async function removeAndTell(key: string, about: About, say: Say): Promise<ToastMessage> {
  const done = await about.keeping.remove(key)
  if (!done.ok) return told(done.problem, about, 'change_failed')
  const act = async () => {
    const back = await about.keeping.bringBack(key)
    if (!back.ok) say(told(back.problem, about, 'change_failed'))
  }
  return { text: t('removed_from_library'), action: undoing(act, about, say) }
}

function none(error: unknown): string[] {
  console.warn('Not known which pictures want a permission:', error)
  return []
}

const undoing = (act: () => Promise<void>, about: About, say: Say) => ({
  label: t('undo'),
  act: () => act().catch(tellingOfBug(about, say, 'change_failed')),
  isUndo: true
})

/** For a bug in the work: it is reported as any other, but nobody waits for a word that would not come. */
export const tellingOfBug =
  (about: About, say: Say, otherwise: MessageKey = 'not_saved') =>
  (bug: unknown): never => {
    say(told({ kind: 'storage-failed' }, about, otherwise))
    throw bug
  }

/** Why it was not done; it stays until it is answered. `otherwise`: what is said where nobody knows why. */
export function told(
  { kind }: Problem,
  { openLibrary }: About,
  otherwise: MessageKey = 'not_saved'
): ToastMessage {
  const isSave = otherwise === 'not_saved'
  // To who is removing it is no answer that something is to be removed.
  if (kind === 'storage-full' && isSave) {
    const action = { label: t('make_room'), act: openLibrary }
    return { text: t('storage_full'), action, stays: true }
  }
  const action = { label: t('close'), act: () => {} }
  const reasons: Partial<Record<Problem['kind'], MessageKey>> = {
    'storage-full': 'change_storage_full',
    'storage-blocked': isSave ? 'storage_blocked' : 'change_storage_blocked'
  }
  return { text: t(reasons[kind] ?? otherwise), action, stays: true }
}
