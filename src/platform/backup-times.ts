/** When the library was last backed up, and when its reminder was last dismissed; on this device. */
import browser from 'webextension-polyfill'
import { changeRecord } from './change-record'

const RECORD = 'backup-times'

export interface Times {
  backedUp?: string | undefined
  dismissed?: string | undefined
}

/** ISO 8601 instants; what was never is absent. */
export async function readBackupTimes(): Promise<Times> {
  const { [RECORD]: stored } = await browser.storage.local.get(RECORD)
  return timesIn(stored)
}

/** ISO 8601 instants; what is not named stays. */
export const writeBackupTimes = (times: Times): Promise<void> =>
  changeRecord(RECORD, (stored) => ({ ...timesIn(stored), ...times }))

function timesIn(stored: unknown): Times {
  const { backedUp, dismissed } = (stored ?? {}) as Record<keyof Times, unknown>
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return { backedUp: text(backedUp), dismissed: text(dismissed) }
}
