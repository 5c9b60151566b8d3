/** What a process of Firefox holds, as about:memory reckons it. */
import type { Remote } from './firefox-remote.ts'

/** Runs in the browser window: bytes that the front tab's process has asked for, all garbage gone. */
const EXPLICIT = `
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
  const minimise = () => new Promise((resolve) => {
    Services.obs.notifyObservers(null, 'child-mmu-request')
    manager.minimizeMemoryUsage(resolve)
  })
  const explicit = () => new Promise((resolve) => {
    let sum = 0
    const add = (process, path, kind, units, amount) => {
      if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith('explicit/'))
        if (process.includes('(pid ' + osPid + ')')) sum += amount
    }
    manager.getReports(add, null, () => resolve(sum), null, false)
  })
  // What was held by what has gone goes in a second round.
  return minimise().then(minimise).then(explicit)`

export const memoryInFront = (remote: Remote): Promise<number> => remote.chrome(EXPLICIT)
