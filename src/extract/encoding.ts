/**
 * Texts that a server has encoded twice: `â\u0080\u0099` stands where `’` was meant. As the control
 * characters of U+0080 to U+009F have no use in a text, one that follows such a letter gives it away.
 */

const ENCODED_TWICE = /[\u00c2-\u00f4][\u0080-\u009f]/

/** The bytes of one character in UTF-8, each of them written as a character. */
const BYTES =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g

/** Of these, what stands for a letter of Western Europe; in a right text, `É»` and `é\u00a0»` stand as well. */
const WESTERN = /[\u00c2\u00c3][\u00a0-\u00bf]/g

const ELEMENTS_AND_TEXTS = 5

/** Attributes that hold an address, which leads where it leads as it is written. */
const ADDRESS = /src|href/

/** Has all texts and attributes in `root` say what was meant, if any of its texts is encoded twice. */
export function mendEncoding(root: Element): void {
  if (!ENCODED_TWICE.test(root.textContent ?? '')) return
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS)
  for (let node: Node | null = root; node; node = walker.nextNode()) {
    if (node.nodeType === 3) mend(node)
    else
      for (const attribute of (node as Element).attributes)
        if (!ADDRESS.test(attribute.name)) mend(attribute)
  }
}

function mend(node: Node): void {
  const text = node.nodeValue ?? ''
  node.nodeValue = text.replace(ENCODED_TWICE.test(text) ? BYTES : WESTERN, decoded)
}

/** What is no UTF-8 after all stays as it is. */
function decoded(bytes: string): string {
  const text = new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0)))
  return text.includes('\ufffd') ? bytes : text
}
