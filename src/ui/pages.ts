/** Addresses of the extension's own pages. */

export const LIBRARY_PAGE = '/src/surfaces/library/library.html'

/** The full-tab reader on a saved article. */
export const readerPage = (key: string) =>
  `/src/surfaces/reader/reader.html?id=${encodeURIComponent(key)}`
