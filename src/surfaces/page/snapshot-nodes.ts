/**
 * Reads nodes of a hostile page. A `<form><input name="firstChild"></form>` answers
 * `form.firstChild` with the input, in Chromium's isolated worlds too, so what is read of a node
 * that may be a form is read through the prototype's own getters.
 */

/** The getter `key` as the platform defines it, whatever the node at hand has put before it. */
function getter<Owner extends object, Key extends keyof Owner>(prototype: Owner, key: Key) {
  const { get } = Object.getOwnPropertyDescriptor(prototype, key) as { get: () => Owner[Key] }
  return (owner: Owner): Owner[Key] => get.call(owner)
}

export const typeOf = getter(Node.prototype, 'nodeType')
export const firstChildOf = getter(Node.prototype, 'firstChild')
export const nextSiblingOf = getter(Node.prototype, 'nextSibling')
export const baseUrlOf = getter(Node.prototype, 'baseURI')
export const parentOf = getter(Node.prototype, 'parentNode')
export const textOf = getter(Node.prototype, 'textContent')
export const nameOf = getter(Element.prototype, 'localName')
const namespaceOf = getter(Element.prototype, 'namespaceURI')
export const bodyOf = getter(Document.prototype, 'body')
export const rootOf = getter(Document.prototype, 'documentElement')
export const headOf = getter(Document.prototype, 'head')
export const urlOf = getter(Document.prototype, 'URL')
export const contentTypeOf = getter(Document.prototype, 'contentType')
export const pageIn = getter(HTMLIFrameElement.prototype, 'contentDocument')
const childNodesOf = getter(Node.prototype, 'childNodes')
export const childrenOf = (node: Node): Node[] => [...childNodesOf(node)]
export const pageOf = getter(Node.prototype, 'ownerDocument')
const implementationOf = getter(Document.prototype, 'implementation')

/** A formula can hold an element by the name of any of HTML's, which has nothing of that one's. */
export const isHtml = (element: Element): boolean =>
  namespaceOf(element) === 'http://www.w3.org/1999/xhtml'

export const attribute = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name)

export const find = (element: Element, selector: string): Element | null =>
  Element.prototype.querySelector.call(element, selector)

export const findAll = (element: Element, selector: string): NodeListOf<Element> =>
  Element.prototype.querySelectorAll.call(element, selector)

export const remove = (element: Element): void => Element.prototype.remove.call(element)

export const replace = (element: Element, ...by: Node[]): void =>
  Element.prototype.replaceWith.call(element, ...by)

/** Elements of the light tree; shadow trees count when they are walked. */
export const countElements = (page: Document): number =>
  Document.prototype.getElementsByTagName.call(page, '*').length

/** A document without a window: nothing in it loads or runs. */
export const emptyDocument = (page: Document): Document =>
  implementationOf(page).createHTMLDocument('')

interface ShadowReader {
  dom?: { openOrClosedShadowRoot?: (element: Element) => ShadowRoot | null }
}

/** An element's shadow root, closed ones too, as far as the browser lets extensions see them. */
export function shadowOf(element: Element): ShadowRoot | null {
  if (nameOf(element) === 'form') return null
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }
  if (own.openOrClosedShadowRoot !== undefined) return own.openOrClosedShadowRoot
  const { chrome } = globalThis as { chrome?: ShadowReader }
  if (chrome?.dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return chrome.dom.openOrClosedShadowRoot(element)
  return element.shadowRoot
}
