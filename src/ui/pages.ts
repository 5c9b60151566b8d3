/** Addresses of the extension's own pages. */

export const LIBRARY_PAGE = '/src/surfaces/library/library.html'

/** The library page on what a search finds. */
export const searchPage = (query: string) => `${LIBRARY_PAGE}?search=${encodeURIComponent(query)}`

export const WELCOME_PAGE = '/src/surfaces/welcome/welcome.html'

/** The options, at one of their sections. */
export const optionsPage = (section = 'reading') => `/src/surfaces/options/options.html#${section}`

/** A page's report that was handed over under `name`; without one, there is none to be had. */
export const reportPage = (name = '') => `/src/surfaces/report/report.html?of=${name}`

/** The full-tab reader on a saved article. */
export const readerPage = (key: string) =>
  `/src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`

/**
 * The full-tab reader on an article that was handed over, and its original in case it is gone.
 * `paragraph` is where it begins, unless its reader's place is known; 0 is its start.
 */
export const unsavedPage = (name: string, original: string, paragraph = 0) =>
  `/src/surfaces/reader/reader.html?unsaved=${name}&original=${encodeURIComponent(original)}` +
  (paragraph > 0 ? `&paragraph=${paragraph}` : '')

/** The same, which prints itself and is gone again. */
export const printedPage = (name: string, original: string) =>
  `${unsavedPage(name, original)}&print`
