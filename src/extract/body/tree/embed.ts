/** Videos, posts and players become a link with a title: nothing foreign runs in the reader. */
import type { ElementContent } from 'hast'

/** Addresses of frames that hold advertisements, counters and forms, not content. */
const NO_CONTENT =
  /doubleclick|googlesyndication|googletagmanager|recaptcha|adservice|\/ads?\b|\/comments?\b|beacon/i

/** What sites call the addresses they give away for the pages of others. */
const PLAYER = /embed|player/i

const ADDRESS = /^data-(?:.*-)?(?:src|url)$/
/** Addresses of other things than what is shown. */
const BESIDE = /poster|thumb|image|share/

/** Of frames that are filled late, the address waits in a name of its own. */
function addressIn(element: Element, base: string): URL | undefined {
  const late = element.getAttributeNames().filter((name) => ADDRESS.test(name))
  for (const name of ['src', 'data', ...late]) {
    const value = !BESIDE.test(name) && element.getAttribute(name)
    const url = value ? URL.parse(value, base) : null
    if (url && /^https?:$/.test(url.protocol)) return url
  }
  return undefined
}

/** The player whose address waits on an element of another kind, such as a picture to be pressed. */
export function playerAt(element: Element, base: string): URL | undefined {
  const url = addressIn(element, base)
  if (!url || NO_CONTENT.test(url.href)) return undefined
  // The site's own name may have such a word in it.
  const isOther = url.hostname !== URL.parse(base)?.hostname
  return PLAYER.test((isOther ? url.hostname : '') + url.pathname) ? url : undefined
}

/** @returns a paragraph with the link, or nothing where there is nothing to go to */
export function embedLink(element: Element, base: string): ElementContent[] {
  const url = addressIn(element, base)
  if (!url || NO_CONTENT.test(url.href)) return []
  const title = element.getAttribute('title') || element.getAttribute('aria-label')
  const isNamed = title || element.localName !== 'iframe'
  if (!isNamed && !PLAYER.test(url.hostname + url.pathname)) return []
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
