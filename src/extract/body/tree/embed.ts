/** Videos, posts and players become a link with a title: nothing foreign runs in the reader. */
import type { ElementContent } from 'hast'

/** Addresses of frames that hold advertisements, counters and forms, not content. */
const NO_CONTENT =
  /doubleclick|googlesyndication|googletagmanager|recaptcha|adservice|\/ads?\b|beacon/i

/** @returns a paragraph with the link, or nothing where there is nothing to go to */
export function embedLink(element: Element, base: string): ElementContent[] {
  const source =
    element.getAttribute('src') ??
    element.getAttribute('data-src') ??
    element.getAttribute('data') ??
    ''
  const url = source && URL.parse(source, base)
  if (!url || !/^https?:$/.test(url.protocol) || NO_CONTENT.test(url.href)) return []
  const title = element.getAttribute('title') || element.getAttribute('aria-label')
  if (!title && element.localName === 'iframe') return []
  return [
    {
      type: 'element',
      tagName: 'p',
      properties: { dataKind: 'embed' },
      children: [
        {
          type: 'element',
          tagName: 'a',
          properties: { href: url.href },
          children: [{ type: 'text', value: title || url.hostname }]
        }
      ]
    }
  ]
}
