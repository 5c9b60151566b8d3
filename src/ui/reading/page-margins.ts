/**
 * What stands in the margins of a printed page: whose story it is, its address, the page's number.
 * Only a style sheet can put text there; browsers without margin boxes print their own.
 */
import type { Article } from '../../article/types'
import { t } from '../../platform/i18n'
import { sourceName } from '../reader/source-name'

/** Longest address that fits on the line, in characters. */
const LONGEST = 84

/** `language`: BCP 47, of the interface. */
export function pageMargins(article: Article, language: string): CSSStyleSheet {
  const captured = new Date(article.capturedAt)
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(captured)
  const address = shown(article.url)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    @page {
      size: auto;
      margin: 22mm 34mm 24mm;
      font: 400 8pt / 1.3 var(--face-ui, "Atkinson Hyperlegible Next Variable", sans-serif);
      color: #666c76;
      @top-left { content: ${quoted(sourceName(article))} }
      @top-right { content: ${quoted(t('printed_from', day))} }
      @bottom-left { content: ${quoted(address)} }
      @bottom-right { content: counter(page) " / " counter(pages) }
    }
    @page :first {
      @top-left { content: none }
    }`)
  return sheet
}

/** Without the scheme, and cut in the middle where it is long: the whole is in the end matter. */
function shown(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '')
  return bare.length <= LONGEST ? bare : `${bare.slice(0, LONGEST / 2)}…${bare.slice(-LONGEST / 3)}`
}

/** As a CSS string: whatever a page is called, it cannot end the string. */
const quoted = (text: string) =>
  `"${text.replaceAll(/["\\<>\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}"`
