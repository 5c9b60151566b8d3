/** The state behind a Save button: what the library says, never what is hoped for. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Article, Problem, Result } from '../../article/types'
import type { Keeping, Standing } from '../../library/keeping'
import { t } from '../../platform/i18n'
import type { ToastMessage } from '../toast/use-toast'

export interface Saving {
  isSaved: boolean
  /** It is saved with other words than the page has now. */
  isChanged: boolean
  /** The library has answered; before that, nothing is known. */
  isKnown: boolean
  /** In a private window: the reader is being asked whether to keep a trace. */
  isAsking: boolean
  toggle(): void
  answer(keep: boolean): void
  /** Keeps the page's present words beside those saved before. */
  saveVersion(): void
}

export interface SavingOptions {
  /** The article as the page shows it. */
  article: Article
  keeping: Keeping
  say(message: ToastMessage): void
  /** Opens the library: where room is made when the device is full. */
  openLibrary(): void
  /** A private window: saving asks first. */
  isPrivate?: boolean
}

const UNKNOWN: Standing = { key: '', isSaved: false, isChanged: false }

export function useSaving(options: SavingOptions): Saving {
  const { article, keeping, isPrivate = false } = options
  const [standing, setStanding] = useState<Standing>()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const look = useCallback(async () => {
    const found = await keeping.standing(article)
    // A library that cannot be opened is told of when the reader wants to save.
    setStanding(found.ok ? found.value : UNKNOWN)
  }, [article, keeping])
  useEffect(() => {
    void look()
  }, [look])

  const act = async (work: () => Promise<Result<ToastMessage>>) => {
    if (isBusy) return
    setBusy(true)
    const done = await work()
    await look()
    setBusy(false)
    options.say(done.ok ? done.value : said(done.problem, options.openLibrary))
  }
  const save = () => void act(() => saved(options, look))
  const remove = (key: string) => void act(() => removed(key, options, look))
  const { key, isSaved, isChanged } = standing ?? UNKNOWN
  return {
    ...{ isSaved, isChanged, isAsking },
    isKnown: standing !== undefined,
    toggle: () => {
      if (isSaved) remove(key)
      else if (isPrivate) setAsking(true)
      else save()
    },
    answer: (keep) => {
      setAsking(false)
      if (keep) save()
    },
    saveVersion: save
  }
}

type Look = () => Promise<void>

async function saved(
  { article, keeping }: SavingOptions,
  look: Look
): Promise<Result<ToastMessage>> {
  const done = await keeping.save(article)
  if (!done.ok) return done
  if (done.value !== 'added') return { ok: true, value: { text: t('both_versions_kept') } }
  const act = async () => {
    const { ok, value } = { value: undefined, ...(await keeping.standing(article)) }
    if (ok && value) await keeping.remove(value.key)
    await look()
  }
  return { ok: true, value: { text: t('saved_to_library'), action: undoing(act) } }
}

async function removed(
  key: string,
  { keeping }: SavingOptions,
  look: Look
): Promise<Result<ToastMessage>> {
  const done = await keeping.remove(key)
  if (!done.ok) return done
  const act = async () => {
    await keeping.bringBack(key)
    await look()
  }
  return { ok: true, value: { text: t('removed_from_library'), action: undoing(act) } }
}

const undoing = (act: () => void) => ({ label: t('undo'), act, isUndo: true })

/** Why it was not saved, and stays until it is answered. */
function said({ kind }: Problem, openLibrary: () => void): ToastMessage {
  if (kind === 'storage-full')
    return {
      text: t('storage_full'),
      action: { label: t('make_room'), act: openLibrary },
      stays: true
    }
  return {
    text: t(kind === 'storage-blocked' ? 'storage_blocked' : 'not_saved'),
    action: { label: t('close'), act: () => {} },
    stays: true
  }
}
