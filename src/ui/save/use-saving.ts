/** The state behind a Save button: what the library says, never what is hoped for. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Standing } from '../../library/keeping'
import type { MessageKey } from '../../platform/i18n'
import type { ToastMessage } from '../toast/use-toast'
import { type About, removeAndTell, saveAndTell, tellingOfBug } from './tell'

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

/** `article` is the article as the page shows it. */
export interface SavingOptions extends About {
  say(message: ToastMessage): void
  /** Whether this is a private window, where saving asks first. Without, it is none. */
  isPrivate?: () => Promise<boolean>
}

/**
 * Milliseconds. What brings a window to the front may be a press on Save itself, which is to do what the
 * button said when the reader saw it. Nor does it ask more often while the library is busy.
 */
const PRESS = 400

/** Then nothing is drawn anew: the library tells also of each step that a reader makes in a text. */
const isAsBefore = (before: Standing, next: Standing) =>
  (Object.keys(next) as (keyof Standing)[]).every((name) => before[name] === next[name])

export const UNKNOWN: Standing = { key: '', isSaved: false, isAwaited: false, isChanged: false }

export function useSaving(options: SavingOptions): Saving {
  const { article, keeping, isPrivate = async () => false } = options
  const [standing, setStanding] = useState<Standing>()
  const [isAsking, setAsking] = useState(false)
  const isBusy = useRef(false)
  /** How often the library has been asked. */
  const asked = useRef(0)
  const look = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    const found = await keeping.standing(article)
    // What was asked earlier may be answered later.
    if (mine !== asked.current) return
    // A library that cannot be opened is told of when the reader wants to save.
    const next = found.ok ? found.value : UNKNOWN
    setStanding((before) => (before && isAsBefore(before, next) ? before : next))
  }, [article, keeping])
  useEffect(() => {
    void look()
    // In another tab or window it can have been saved or removed. A page can make such events up:
    // what counts is that the reader was elsewhere.
    let later: ReturnType<typeof setTimeout> | undefined
    let [wasHidden, wasBeside] = [document.hidden, false]
    const lookSoon = () => {
      later ??= setTimeout(() => {
        later = undefined
        void look()
      }, PRESS)
    }
    // What changes while nobody sees it is looked for when it is seen again, and what it does itself after that.
    const stop = keeping.follow?.(() => !document.hidden && !isBusy.current && lookSoon())
    const onTurned = () => {
      const [isHidden, isBeside] = [document.hidden, !document.hasFocus()]
      if (wasHidden && !isHidden) void look()
      else if (wasBeside && !isBeside) lookSoon()
      wasHidden = isHidden
      wasBeside = isBeside
    }
    const turning = new AbortController()
    document.addEventListener('visibilitychange', onTurned, turning)
    for (const type of ['focus', 'blur']) addEventListener(type, onTurned, turning)
    return () => {
      stop?.()
      turning.abort()
      clearTimeout(later)
    }
  }, [look])

  const act = async (work: () => Promise<ToastMessage>, failed: MessageKey) => {
    if (isBusy.current) return
    isBusy.current = true
    try {
      const message = await work().catch(tellingOfBug(options, options.say, failed))
      const { action } = message
      const undo = action && {
        ...action,
        act: () => void Promise.resolve(action.act()).finally(look)
      }
      // What was done is said also where the library does not answer after it.
      await look().finally(() => options.say({ ...message, ...(undo && { action: undo }) }))
    } finally {
      isBusy.current = false
    }
  }
  const save = () => void act(() => saveAndTell(options, options.say), 'not_saved')
  const { key, isSaved, isAwaited, isChanged } = standing ?? UNKNOWN
  useEffect(() => {
    // The reader has asked for this text already, when they kept the link to it.
    if (isAwaited) void isPrivate().then((asks) => !asks && save())
  }, [isAwaited])
  return {
    ...{ isSaved, isChanged, isAsking },
    isKnown: standing !== undefined,
    toggle: () => {
      if (isSaved) void act(() => removeAndTell(key, options, options.say), 'change_failed')
      else void isPrivate().then((asks) => (asks ? setAsking(true) : save()))
    },
    answer: (keep) => {
      setAsking(false)
      if (keep) save()
    },
    saveVersion: save
  }
}
