/** The settings of one surface, kept the same as everyone else's. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { lastSettings, onSettings, readSettings, writeSettings } from '../../platform/settings'
import type { Settings } from '../../settings/settings'

export type ChangeSettings = (changes: Partial<Settings>) => void

/** `known`: the settings, where they are known already; else as last seen. A change is seen here at once, elsewhere in an instant. */
export function useSettings(known?: Settings): [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(() => known ?? lastSettings())
  /** Changes made here that are not in the store yet: what is read of it is older than they are. */
  const unwritten = useRef<Partial<Settings>[]>([])
  useEffect(() => {
    const closing = new AbortController()
    const take = (read: Settings) => {
      if (!closing.signal.aborted) setSettings(Object.assign({ ...read }, ...unwritten.current))
    }
    onSettings(take, closing.signal)
    readSettings().then(take)
    return () => closing.abort()
  }, [])
  const change = useCallback(async (changes: Partial<Settings>) => {
    setSettings((present) => ({ ...present, ...changes }))
    unwritten.current = [...unwritten.current, changes]
    await writeSettings(changes).finally(() => {
      unwritten.current = unwritten.current.filter((one) => one !== changes)
    })
  }, [])
  return [settings, change]
}
