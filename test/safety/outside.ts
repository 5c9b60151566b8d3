/**
 * What a document shows that no article may hold. It is sent into browsers as text, and so sees
 * nothing but its arguments and the document at hand.
 */

/** Gives one line for each element, attribute or address in `selector` that is not allowed. */
export function outside(selector: string, tags: string[]): string[] {
  const plain = new Set(
    `class title alt width height start reversed type colspan rowspan scope datetime lang dir
    data-kind target rel loading decoding referrerpolicy crossorigin tabindex role`.split(/\s+/)
  )
  const drawn = new Set('svg path circle rect line polyline polygon ellipse g'.split(' '))
  const isSafe = (value: string, isPicture: boolean) => {
    if (isPicture && /^data:image\/[a-z.+-]+[;,]/i.test(value)) return true
    const url = URL.canParse(value) ? new URL(value) : undefined
    const schemes = isPicture ? ['http:', 'https:'] : ['http:', 'https:', 'mailto:']
    return url !== undefined && schemes.includes(url.protocol) && !url.username && !url.password
  }
  const faultOf = (element: Element, { name, value }: Attr): boolean => {
    if (name === 'href') return element.localName !== 'a' || !isSafe(value, false)
    if (name === 'src' || name === 'srcset') return !isSafe(value, true)
    if (name === 'lang') return !/^[a-z\d-]{1,35}$/i.test(value)
    if (name === 'dir') return !/^(?:ltr|rtl|auto)$/.test(value)
    // The one that names the cover.
    if (name === 'id' && value === 'lede-headline') return Boolean(element.closest('.body'))
    return !plain.has(name) && !/^aria-[a-z]+$/.test(name)
  }
  const attributesOf = (element: Element): Attr[] =>
    Element.prototype.getAttributeNames
      .call(element)
      .flatMap((name) => Element.prototype.getAttributeNode.call(element, name) ?? [])
  const found: string[] = []
  // In a cover it is the closed root, which the extension's own world of the page is given.
  const { looksIn: root = document } = window as { looksIn?: ShadowRoot }
  const { querySelectorAll } = root === document ? Document.prototype : DocumentFragment.prototype
  const all: NodeListOf<Element> = querySelectorAll.call(root, `${selector} *`)
  for (const element of all) {
    const name = element.localName
    // Drawings of our own. In the text there is but the end mark: no page can give a class.
    const isOurs = element.closest('svg.end-mark') !== null || !element.closest('.body')
    if (drawn.has(name) && element.closest('.reader') && isOurs) {
      for (const attribute of attributesOf(element))
        if (/^on|href$/i.test(attribute.name)) found.push(`${name} ${attribute.name}`)
      continue
    }
    if (!tags.includes(name)) found.push(`<${name}>`)
    for (const attribute of attributesOf(element))
      if (faultOf(element, attribute))
        found.push(`${name} ${attribute.name}=${attribute.value.slice(0, 60)}`)
  }
  return found
}
