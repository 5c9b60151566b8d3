/** A page with a story about a bridge, for what is said of it around its text. */
import { JSDOM } from 'jsdom'
import { readHeader } from '../../../../src/extract/metadata'

export const TEXT = `<article>${`<p>${'The bearings of the old bridge over the harbour are worn and will be replaced. '.repeat(3)}</p>`.repeat(3)}</article>`

/** All but `path` is HTML: what stands in the head, below the headline, and below the text. */
export interface BridgePage {
  path?: string
  head?: string
  above?: string
  below?: string
}

export function headerOf({ path = '/bridge', head = '', above = '', below = '' }: BridgePage) {
  const url = `https://gazette.example${path}`
  const { document } = new JSDOM(
    `<html lang="en"><head>${head}</head><body><h1>Harbour bridge to close for six weeks</h1>${above}${TEXT}${below}</body></html>`,
    { url }
  ).window
  return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
}
