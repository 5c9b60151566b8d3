/** From the click to an article or a message: the popup's states, and the ways between them. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Article, Problem, ProblemKind, Result } from '../../article/types'

/** Also the value of `data-state` on `<body>`. */
export type StateName =
  | 'loading'
  | 'waiting'
  | 'slow'
  | 'article'
  | 'not-article'
  | 'too-little'
  | 'restricted'
  | 'too-large'
  | 'error'

export type State =
  | { name: 'loading' | 'waiting' | 'slow' }
  | { name: 'article'; article: Article }
  | { name: Exclude<StateName, 'loading' | 'waiting' | 'slow' | 'article'>; problem: Problem }

/** One reading of the page, under way. */
export interface Attempt {
  result: Promise<Result<Article>>
  /** Kept when the page is still being filled and is waited for; else never. */
  stillLoading: Promise<void>
}

export type Read = (anyway?: boolean) => Attempt

/** Reads the story with all the pages that its site has parted it into. */
export type ReadWhole = () => Promise<Result<Article>>

export interface Reading {
  state: State
  /** Reads again: the longest run of text, whatever the page is. */
  tryAnyway(): void
  tryAgain(): void
  keepWaiting(): void
  /** Puts the story with all its pages in place of the one page; tells whether it could. */
  loadAll(): Promise<boolean>
}

/** Milliseconds after which the popup says that the page is slow. */
const SLOW = 4000
const SLOWED: State = { name: 'slow' }

const isWaiting = ({ name }: State) => name === 'loading' || name === 'waiting'

/** `first` is the reading already under way; the first reading to answer is the one shown. */
export function useReading(first: Attempt, read: Read, readWhole: ReadWhole): Reading {
  const [state, setState] = useState<State>({ name: 'loading' })
  const [wait, setWait] = useState(0)
  const round = useRef(0)

  const follow = useCallback(({ result, stillLoading }: Attempt) => {
    const started = round.current
    void stillLoading.then(() => {
      if (round.current === started) setState({ name: 'waiting' })
    })
    result
      .catch(
        (error): Result<Article> => ({
          ok: false,
          problem: { kind: 'unreadable', detail: String(error) }
        })
      )
      .then((result) => {
        if (round.current !== started) return
        round.current += 1
        setState(settled(result))
      })
  }, [])

  useEffect(() => follow(first), [first, follow])

  const isAwaited = isWaiting(state)
  useEffect(() => {
    if (!isAwaited) return
    // Where the answer takes long to draw, this comes before the effect is undone.
    const timer = setTimeout(() => setState((now) => (isWaiting(now) ? SLOWED : now)), SLOW)
    return () => clearTimeout(timer)
  }, [isAwaited, wait])

  const again = (anyway: boolean) => {
    setState({ name: 'loading' })
    setWait((waits) => waits + 1)
    follow(read(anyway))
  }
  return {
    state,
    tryAnyway: () => again(true),
    tryAgain: () => again(false),
    keepWaiting: () => setState({ name: 'loading' }),
    loadAll: async () => {
      const whole = await readWhole()
      if (whole.ok) setState(settled(whole))
      return whole.ok
    }
  }
}

const STATES: Partial<
  Record<ProblemKind, 'not-article' | 'too-little' | 'restricted' | 'too-large'>
> = {
  'no-article': 'not-article',
  'too-little-text': 'too-little',
  'restricted-page': 'restricted',
  'page-too-large': 'too-large'
}

function settled(result: Result<Article>): State {
  if (result.ok) return { name: 'article', article: result.value }
  const { problem } = result
  return { name: STATES[problem.kind] ?? 'error', problem }
}
