/** On aggregators, the block that names whose story it is: `Origin:`, a logo, a name. */
import type { Publisher } from '../../../article/types'
import type { Claim } from '../claims'
import { imageUrl, type Page, siteLabel, webUrl } from '../page'
import { foldSpace } from '../text/plain-text'
import { enclosing } from './enclosing'
import { ORIGIN } from './labels'
import type { Line } from './lines'

/** A name alone is a credit, as agencies get; a source also has its logo or a link to it. */
export function visibleOrigin(
  lines: Line[],
  story: Element[],
  page: Page
): Claim<Partial<Publisher>> | undefined {
  for (const [index, line] of lines.entries()) {
    const label = line.text.length <= 90 ? ORIGIN.exec(line.text) : null
    if (!label || line.outside) continue
    const behind = foldSpace(line.text.slice(label[0].length))
    const name = behind || lines[index + 1]?.text || ''
    if (name.length < 2 || name.length > 50) continue
    const block = enclosing(
      line.element,
      story,
      2,
      (holder) => (holder.textContent ?? '').includes(name) && !!witness(holder, page)
    )
    if (block && (block.textContent?.length ?? 0) < 200)
      return { source: 'origin block', value: { name, ...witness(block, page) }, element: block }
  }
  return undefined
}

function witness(block: Element, page: Page): { url?: string; logo?: string } | undefined {
  const logo = imageUrl(block.querySelector('img[src]')?.getAttribute('src'), page.base)
  const links = [...block.querySelectorAll('a[href]')]
    .slice(0, 5)
    .flatMap((link) => webUrl(link.getAttribute('href'), page.base) ?? [])
  const url = links.find(
    (href) => siteLabel(new URL(href).hostname) !== siteLabel(page.url.hostname)
  )
  return logo || url ? { ...(url && { url }), ...(logo && { logo }) } : undefined
}
