/** What the reader has selected around `element`. */
export function selectionOf(element: Element): Selection | null {
  // Chromium keeps one for each shadow root, and the document's own tells nothing of a closed one;
  // other browsers have the document's alone.
  const root: Node & Partial<Pick<Document, 'getSelection'>> = element.getRootNode()
  return root.getSelection?.() ?? getSelection()
}
