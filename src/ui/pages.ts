/** Addresses of the extension's own pages. */

export const LIBRARY_PAGE = '/src/surfaces/library/library.html'

/** The full-tab reader on a saved article. */
export const readerPage = (key: string) =>
  `/src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`

/** The full-tab reader on an article that was handed over, and its original in case it is gone. */
export const unsavedPage = (name: string, original: string) =>
  `/src/surfaces/reader/reader.html?unsaved=${name}&original=${encodeURIComponent(original)}`

/** The same, which prints itself and is gone again. */
export const printedPage = (name: string, original: string) =>
  `${unsavedPage(name, original)}&print`
