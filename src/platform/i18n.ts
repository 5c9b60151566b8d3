/** Every word the reader sees comes through here, from public/_locales. */
import browser from 'webextension-polyfill'
import type messages from '../../public/_locales/en/messages.json'
import { numberFormat, pluralRules } from '../article/formatters'

export type MessageKey = keyof typeof messages

/** Keys that come in one form for each plural category, named without the category. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Stem}_other` ? Stem : never
}[MessageKey]

/** The message `key`, with `$1`, `$2`, … filled by `values`. */
export function t(key: MessageKey, ...values: string[]): string {
  return browser.i18n.getMessage(key, values)
}

/** The message for `count` of something, in the plural form that the language asks for; it is `$1`. */
export function tCount(key: PluralKey, count: number, ...values: string[]): string {
  const category = pluralRules(language()).select(count)
  const number = numberFormat(language()).format(count)
  const { getMessage } = browser.i18n
  const all = [number, ...values]
  return getMessage(`${key}_${category}`, all) || getMessage(`${key}_other`, all)
}

/**
 * The interface's language, BCP 47: the browser's own, with its region (en-GB writes dates
 * otherwise than en-US), but only where Lede speaks that language.
 */
export function language(): string {
  asked.language ??= askLanguage()
  return asked.language
}

/** It stays as it is while the browser runs, and lists ask for it at every row. */
const asked: { language?: string } = {}

function askLanguage(): string {
  const spoken = browser.i18n.getMessage('language')
  const wanted = browser.i18n.getUILanguage()
  return wanted.split('-')[0] === spoken.split('-')[0] ? wanted : spoken
}

/** The interface's direction. */
export function direction(): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language()) ? 'rtl' : 'ltr'
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/
