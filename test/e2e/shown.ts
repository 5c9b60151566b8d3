/** What the popup shows, in a form that can be kept as an expectation and read by eye. */
import { fromDom } from 'hast-util-from-dom'
import { toMdast } from 'hast-util-to-mdast'
import { JSDOM } from 'jsdom'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { View } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'

export interface Shown {
  /** All but the text, as pretty JSON. */
  header: string
  /** The text as Markdown; empty where there is none. */
  text: string
}

/** @param view the popup, or any surface that shows an article or a message */
export async function shown(view: View): Promise<Shown> {
  await picturesAsked(view)
  const { header, body } = await view.evaluate(readView)
  return { header: `${JSON.stringify(header, null, 2)}\n`, text: body ? markdown(body) : '' }
}

/** Waits for the addresses of logo and lead: a picture has none before it is known how to ask for it. */
export async function picturesAsked(view: View): Promise<void> {
  const isAsked = () =>
    [...document.querySelectorAll('.origin-row img, .lead img')].every((one) =>
      one.hasAttribute('src')
    )
  await until(() => view.evaluate(isAsked), 'the addresses of all pictures')
}

/** Runs in the popup. Relative ages stand for recent dates, since those move with the clock. */
function readView() {
  const RECENT = 90 * 24 * 60 * 60 * 1000
  const clean = (text: string | null | undefined) => text?.replaceAll('\u2060', '').trim()
  const all = (selector: string, within: ParentNode = document) => [
    ...within.querySelectorAll<HTMLElement>(selector)
  ]
  const text = (selector: string) => clean(document.querySelector(selector)?.textContent)
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? undefined
  const moment = (time: Element | null) => {
    if (!time) return undefined
    const at = time.getAttribute('datetime') ?? ''
    const words = clean((time.querySelector('bdi') ?? time).textContent)
    return Date.now() - Date.parse(at) < RECENT ? words : at
  }
  const links = (selector: string, name: string) =>
    all(selector).map((link) => {
      const date = moment(link.querySelector('time'))
      return {
        name: clean((link.querySelector(name) ?? link).textContent),
        url: link.getAttribute('href'),
        ...(date && { date })
      }
    })
  const { state } = document.body.dataset
  if (state !== 'article')
    return {
      header: {
        state,
        says: all('.message h1, .message h2, .message p').map(({ textContent }) => textContent)
      },
      body: undefined
    }
  const people = all('.byline bdi').map((name) => {
    const url = name.closest('a')?.getAttribute('href')
    return { name: clean(name.textContent), ...(url && { url }) }
  })
  const [first, second] = all('.dateline time')
  const isPublished = first?.textContent?.startsWith('Published')
  const header = {
    headline: text('h1'),
    standfirst: text('.standfirst'),
    author: people,
    published: isPublished ? moment(first ?? null) : undefined,
    updated: moment((isPublished ? second : first) ?? null),
    readTime: text('.dateline > span:last-child'),
    source: text('.origin-name bdi'),
    sourceUrl: attribute('a.origin-name', 'href'),
    logo: attribute('.origin-row img', 'src'),
    image: attribute('.lead img', 'src'),
    imageAlt: attribute('.lead img', 'alt') || undefined,
    caption: text('.lead figcaption'),
    // Empty where the page does not tell.
    language: attribute('.reader', 'lang') || undefined,
    direction: attribute('.reader', 'dir'),
    url: attribute('.end-matter dd > a.link:has(svg), .end-origin + a', 'href'),
    isPartial: document.querySelector('.partial') ? true : undefined,
    follow: links('.end-matter dl > dd:last-child:not(:has(.end-origin)) a', 'bdi'),
    related: links('.also a', '.also-title')
  }
  const body = document.querySelector('.body')?.cloneNode(true) as Element | undefined
  for (const end of body?.querySelectorAll('.end-mark') ?? []) end.remove()
  return { header, body: body?.outerHTML }
}

/** Markdown has no word for some elements: they are written out. */
const WRITTEN: [selector: string, before: string, after: string][] = [
  ['rt', '|', ''],
  ['ruby', '{', '}'],
  ['sup', '^(', ')'],
  ['sub', '↓(', ')'],
  ['figcaption, caption', 'Caption: ', '']
]

function markdown(html: string): string {
  const { document } = new JSDOM(html.replaceAll('\u2060', '')).window
  for (const [selector, before, after] of WRITTEN)
    for (const element of document.querySelectorAll(selector)) {
      element.prepend(before)
      element.append(after)
    }
  for (const caption of document.querySelectorAll('caption')) {
    const line = document.createElement('p')
    line.append(...caption.childNodes)
    caption.closest('table')?.before(line)
  }
  const tree = toMdast(fromDom(document.body)) as Parameters<typeof toMarkdown>[0]
  return toMarkdown(tree, { extensions: [gfmToMarkdown()], bullet: '-', emphasis: '_' })
}
