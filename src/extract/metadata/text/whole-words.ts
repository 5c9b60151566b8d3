/**
 * Whole words of any script. Classes of letters in a pattern that minds no case are dear to compile,
 * and most texts hold none of the words: a plain look for them comes first.
 */

import { anyScript } from '../../../article/any-script'

/** @param words alternatives of a regular expression; `hasHosts`: or the end of a host's name */
export function wholeWords(words: string, hasHosts = false) {
  const rough = new RegExp(words + (hasHosts ? '|[.]\\S{2,4}$' : ''), 'i')
  const ending = hasHosts ? '|[.][\\p{L}]{2,4}$' : ''
  const exact = anyScript(`(?<![\\p{L}])(?:${words})(?![\\p{L}])${ending}`, 'i')
  const exec = (text: string): RegExpExecArray | null => {
    if (!rough.test(text)) return null
    return exact(text).exec(text)
  }
  return { exec, test: (text: string): boolean => exec(text) !== null }
}
