/** The settings of one surface, kept the same as everyone else's. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import { lastSettings, onSettings, readSettings, writeSettings } from '../../platform/settings'
import type { Settings } from '../../settings/settings'

export type ChangeSettings = (changes: Partial<Settings>) => void

/** `known`: the settings, where they are known already; else as last seen. A change is seen here at once, elsewhere in an instant. */
export function useSettings(known?: Settings): [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(() => known ?? lastSettings())
  useEffect(() => {
    const closing = new AbortController()
    onSettings(setSettings, closing.signal)
    readSettings().then((read) => !closing.signal.aborted && setSettings(read))
    return () => closing.abort()
  }, [])
  const change = useCallback((changes: Partial<Settings>) => {
    setSettings((present) => ({ ...present, ...changes }))
    void writeSettings(changes)
  }, [])
  return [settings, change]
}
