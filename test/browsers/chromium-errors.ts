/** What is not caught in the extension's own documents, and by its scripts in pages. */
import type { Browser, Target } from 'puppeteer-core'
import type { ChromiumWorker } from './chromium-worker.ts'

/** The list, one line an error, to which all that follow are added. */
export function listenForErrors(browser: Browser, worker: ChromiumWorker): string[] {
  const errors: string[] = []
  const hear = async (target: Target) => {
    // A worker with a second session would not end.
    const session = worker.isAt(target)
      ? (await target.worker())?.client
      : target.type() === 'page' && (await target.createCDPSession())
    if (!session) return
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }) => {
      const from = [url, exception?.description].join(' ')
      // Whatever an ending worker asks of the browser fails like this.
      if (from.endsWith('Error: No SW')) return
      if (from.includes(worker.id)) errors.push(`${text} ${from}`)
    })
    await session.send('Runtime.enable')
  }
  // What is gone before it is asked has nothing to tell.
  const begin = (target: Target) => void hear(target).catch(() => undefined)
  for (const target of browser.targets()) begin(target)
  browser.on('targetcreated', begin)
  return errors
}
