/** The browser or the extension has just started: work that was left is taken up again. */
import browser from 'webextension-polyfill'

/** Call it as the background’s script first runs: later the browser has told already. */
export function onWake(act: () => void): void {
  browser.runtime.onStartup.addListener(act)
  browser.runtime.onInstalled.addListener(act)
}
