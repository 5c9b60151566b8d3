/** How much a text says. */

/** How much of a CJK text an alphabetic text of the same content fills. */
const CJK_WEIGHT = 3
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g

/** Characters of a text, white space folded; a CJK character counts as three. */
export function weigh(data: string): number {
  const text = data.trim()
  if (text === '') return 0
  if (text.length < 40) return text.length + cjkIn(text) + 1
  return text.replace(/\s{2,}/g, ' ').length + cjkIn(text)
}

/** What CJK characters count beyond one. */
const cjkIn = (text: string) => (text.match(CJK)?.length ?? 0) * (CJK_WEIGHT - 1)
