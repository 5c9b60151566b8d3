/** Chooses from the candidates of a `srcset` attribute. */

/**
 * The widest candidate that is no wider than `enough` CSS pixels, else the narrowest beyond.
 * A density of 2x counts as 1,000 pixels for each x; a bare url as 1x.
 */
export function widestOf(set: string, enough: number): string | undefined {
  let best: { url: string; width: number } | undefined
  for (const candidate of set.slice(0, 20_000).split(/,\s|(?<=\s[\d.]{1,7}[wx]),/)) {
    const [url, size = '1x'] = candidate.trim().split(/\s+/)
    if (!url) continue
    const width = Number.parseFloat(size) * (size.endsWith('w') ? 1 : 1_000)
    if (!(width > 0)) continue
    if (!best || isBetter(width, best.width, enough)) best = { url, width }
  }
  return best?.url.replace(/,$/, '')
}

function isBetter(width: number, than: number, enough: number): boolean {
  if (width <= enough) return than > enough || width > than
  return than > enough && width < than
}
