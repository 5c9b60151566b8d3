/** The address bar, after the keyword `lede`: words are looked for in the library. */
import browser from 'webextension-polyfill'

export interface Suggestion {
  /** Path of a page of the extension. */
  page: string
  text: string
}

export interface AddressBar {
  /** What the first line says. */
  invite(): string
  suggest(typed: string): Promise<Suggestion[]>
  /** The page for words of which no suggestion was chosen. */
  pageFor(typed: string): string
}

/** On phones there is none. */
export function onAddressBar({ invite, suggest, pageFor }: AddressBar): void {
  const { omnibox } = browser as Partial<Pick<typeof browser, 'omnibox'>>
  if (!omnibox) return
  // Of two answers that overtake one another only the later may be shown.
  let round = 0
  // The same for all words: Firefox shows what was said at the letter before.
  omnibox.onInputStarted.addListener(() => {
    void omnibox.setDefaultSuggestion({ description: plain(invite()) })
  })
  omnibox.onInputChanged.addListener(async (typed, show) => {
    round += 1
    const asked = round
    const found = await suggest(typed)
    if (asked !== round) return
    show(found.map(({ page, text }) => ({ content: urlOf(page), description: plain(text) })))
  })
  omnibox.onInputEntered.addListener(async (entered, disposition) => {
    const isOurs = entered.startsWith(browser.runtime.getURL(''))
    const url = isOurs ? entered : urlOf(pageFor(entered))
    if (disposition === 'currentTab') await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
  })
}

const urlOf = (page: string) => browser.runtime.getURL(page)

/** Chrome reads descriptions as XML, Firefox as they are. */
const plain = (text: string) =>
  READS_XML ? text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`) : text

const READS_XML = !('getBrowserInfo' in browser.runtime)
