/** Images of a body: where each stands in the file, or a link to it where it cannot stand. */
import type { Root } from 'hast'
import { mapElements } from './map-elements'

/** What `placeOf` does not know becomes a link, so that opening a file asks for nothing. */
export function placeImages(
  body: Root,
  placeOf: (url: string) => string | undefined,
  unnamed: string
): Root {
  return mapElements(body, (element, parents) => {
    if (element.tagName !== 'img') return [element]
    const url = String(element.properties.src)
    const src = placeOf(url)
    const alt = String(element.properties.alt ?? '')
    if (src) return [{ ...element, properties: { ...element.properties, src, alt } }]
    const name = { type: 'text', value: alt.trim() || unnamed } as const
    if (!/^https?:/i.test(url) || parents.some(({ tagName }) => tagName === 'a')) return [name]
    return [{ type: 'element', tagName: 'a', properties: { href: url }, children: [name] }]
  })
}
