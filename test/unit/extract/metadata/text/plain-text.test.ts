import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../../src/extract/metadata/text/plain-text'

describe('escaped characters', () => {
  it.each([
    ['Tom &amp;amp; Ann', 'Tom & Ann'],
    [
      '&ldquo;Caf&eacute;&rdquo; &ndash; &Ouml;l, pi&ntilde;a, corac&atilde;o',
      '“Café” – Öl, piña, coracão'
    ],
    [
      'Hauptstra&szlig;e: &laquo;Bleiben&raquo; &middot; Ver&shy;kehr &sbquo;nein&lsquo;',
      'Hauptstraße: «Bleiben» · Verkehr ‚nein‘'
    ],
    ['&#233; &#xE9; &hellip;', 'é é …'],
    [
      'What &amp;nbsp; is: “&nbsp;” and &shy;not&nbsp;to be seen :-&nbsp; here &nbsp;',
      'What &nbsp; is: “&nbsp;” and not to be seen :- here'
    ],
    ['&valueOf; &xvalueOf; &nothing;', '&valueOf; &xvalueOf; &nothing;']
  ])('are what they stand for: %s', (raw, text) => {
    expect(plainText(raw)).toBe(text)
  })
})
