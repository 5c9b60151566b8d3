/** Language and direction: declared, else by the script of the text. */
import { anyScript, isBeyondLatin } from '../../../article/any-script'
import type { Claim } from '../claims'

/** Letters of the scripts that run from right to left. */
const RTL = anyScript(
  '[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\p{Script=Adlam}]',
  'g'
)
const LETTERS = anyScript('[\\p{L}]', 'g')

/** The first claim that is a language tag, in canonical spelling. */
export function chooseLanguage(claims: Claim<string>[]): Claim<string> | undefined {
  for (const { source, value } of claims) {
    const tag = canonical(value)
    if (tag) return { source, value: tag }
  }
  return undefined
}

function canonical(value: string): string | undefined {
  try {
    const [tag] = Intl.getCanonicalLocales(
      value
        .trim()
        .slice(0, 35)
        .replaceAll('_', '-')
        .split(/[\s,;.]/)[0]
    )
    return tag && /^[a-z]{2,3}(?:-|$)/.test(tag) && !/^(?:und|mul|zxx)/.test(tag) ? tag : undefined
  } catch {
    return undefined
  }
}

/** `dir` as declared around the headline; without one, by most letters of a sample of the text. */
export function chooseDirection(
  document: Document,
  headline: Element | undefined,
  sample: string
): 'ltr' | 'rtl' {
  const declared = (
    headline?.closest('[dir]') ??
    document.body?.closest('[dir]') ??
    document.documentElement
  )
    .getAttribute('dir')
    ?.toLowerCase()
  if (declared === 'rtl' || declared === 'ltr') return declared
  const text = sample.slice(0, 4000)
  if (!isBeyondLatin(text)) return 'ltr'
  const letters = text.match(LETTERS(text))?.length ?? 0
  return (text.match(RTL(text))?.length ?? 0) > letters / 2 ? 'rtl' : 'ltr'
}
