/** The end mark: the story is over. The silhouette at its smallest, a lede and a line. */
import type { Element, Properties } from 'hast'

/** A tree, since it stands inside the last paragraph; `label` is for screen readers. */
export function endMark(label: string): Element {
  const properties = {
    className: ['end-mark'],
    viewBox: '0 0 16 12',
    role: 'img',
    ariaLabel: label
  }
  return element('svg', properties, [
    element('rect', { width: '16', height: '4.6', rx: '.6', fill: 'var(--accent)' }),
    element('rect', { y: '7.4', width: '10', height: '2', rx: '.4', fill: 'currentColor' })
  ])
}

const element = (tagName: string, properties: Properties, children: Element[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children
})
