/**
 * What is read in a private window is nowhere in the profile afterwards. In Firefox: Chromium's
 * driver opens no private window in which an extension may be.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { launchFirefox } from '../browsers/firefox.ts'
import { appears, until } from '../browsers/wait.ts'
import { storyPage } from './story-page.ts'
import { browser, EXTENSION, settled, site } from './suite.ts'

/** Files that hold `word`, as a path or in their bytes. */
function filesWith(folder: string, word: string): string[] {
  const words = [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (file.includes(word)) return true
    const path = join(folder, file)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
    const bytes = readFileSync(path)
    return words.some((word) => bytes.includes(word))
  })
}

test.runIf(browser.name === 'firefox')('a private window leaves no canary', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'lede-private-'))
  const [open, secret] = ['zqopenqzjxkvw', 'zqsecretqzjxkvw']
  site.host('canary.example', (path) => ({
    body: storyPage({ headline: `The ${path.slice(1)} ferry`, tail: '<p>After.</p>' })
  }))
  try {
    const firefox = await launchFirefox({
      ...{ extension: EXTENSION, proxyPort: site.port, profile },
      inPrivateWindows: true
    })
    const readThere = async (tab: Tab, word: string) => {
      const popup = await firefox.clickAction(tab)
      expect(await settled(popup)).toBe('article')
      await appears(popup, '.save-button')
      // In a private window this only asks.
      await popup.press('s')
      await until(
        () =>
          popup.evaluate(
            () =>
              document.querySelector('.save-button[aria-pressed="true"], .note-actions') !== null
          ),
        `an answer to saving ${word}`
      )
      await popup.click('.distraction-free')
      await until(
        () => tab.evaluate(() => document.querySelector('lede-reader') !== null),
        'the cover'
      )
      await tab.show()
      await tab.press('End')
      await new Promise((resolve) => setTimeout(resolve, 1500))
    }
    await readThere(await firefox.openTab(`http://canary.example/${open}`), open)
    const hidden = await firefox.openPrivateTab?.(`http://canary.example/${secret}`)
    if (!hidden) throw new Error('no private window')
    await readThere(hidden, secret)
    await hidden.close()
    await firefox.close()
    // The word of the other window is found: what was read there is kept.
    expect(filesWith(profile, open).length).toBeGreaterThan(0)
    expect(filesWith(profile, secret)).toEqual([])
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
