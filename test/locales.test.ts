/** Every language says the same things, with the same gaps, in the plural forms it needs. */
import { describe, expect, it } from 'vitest'
import { textsOf } from './architecture/source-file.ts'

interface Message {
  message: string
  description?: string
  placeholders?: Record<string, { content: string; example?: string }>
}
type Messages = Record<string, Message>

const locales = textsOf('public/_locales/*/messages.json').map(({ path, text }) => ({
  code: path.split('/')[2] ?? '',
  messages: JSON.parse(text) as Messages
}))
const english = locales.find(({ code }) => code === 'en')?.messages ?? {}
const source = textsOf('{src/**/*.{ts,tsx},manifest.json}').map(({ text }) => text)

/** Of keys that end in a choice, such as t(`download_${format}`). */
const beginnings = source.flatMap((text) =>
  [...text.matchAll(/\bt\(`(\w+_)\$\{/g)].map(([, start = '']) => start)
)

/** The same in every language: the name, signs, and an address that is an example. */
const EVERYWHERE = ['name', 'with_key', 'speed_times', 'site_example']

/**
 * What a language may share with English: its own word looks the same, or it borrowed this one
 * (Filipino and Malay interfaces keep many). All else that is the same was left untranslated.
 */
const SHARED: Record<string, string> = {
  '$count$ article': 'ca fr',
  '$count$ articles': 'ca fr',
  '$count$ min': 'ca cs es et fi fil fr hr it lv ms nb nl no pl pt_BR pt_PT ro sk sl sv',
  '$count$ minute': 'fr',
  '$count$ minutes': 'fr',
  '$count$ pixels': 'fr nl pt_BR',
  Aa: 'ca cs da de es et fi fil fr hr hu id it lt lv ms nb nl no pl pt_BR pt_PT ro sk sl sv sw tr vi',
  Address: 'fil',
  Article: 'ca fr',
  Auto: 'da fr nb no sv',
  Code: 'de fil fr nl',
  Column: 'fil',
  Contrast: 'ca fil nl ro',
  Filters: 'nl',
  Image: 'fr',
  Import: 'ms',
  Letters: 'nl',
  Library: 'fil',
  logo: 'cs da et fi fil fr id it ms nb nl no pl sk tr',
  Normal: 'ca da de es fr id nb no pt_BR pt_PT tr',
  Options: 'fr',
  Pause: 'da de fr nb no',
  Preview: 'fil',
  Privacy: 'fil it nl',
  Reader: 'fil',
  Sections: 'fr',
  Sepia: 'da de es fil id ms nb nl no pl ro sv sw',
  Sites: 'fr pt_BR pt_PT',
  Source: 'fil fr',
  Sources: 'fr',
  Stop: 'da',
  Text: 'ca cs de ro sk sv',
  Typeface: 'fil',
  'Version $version$': 'da de fr sv'
}

const CATEGORY = /_(?:zero|one|two|few|many|other)$/
/** A key without the plural category that it may end in. */
const stem = (key: string) => (isPlural(key) ? key.replace(CATEGORY, '') : key)
const isPlural = (key: string) => `${key.replace(CATEGORY, '')}_other` in english
const stems = (messages: Messages) => [...new Set(Object.keys(messages).map(stem))].sort()

describe.each(locales)('$code', ({ code, messages }) => {
  const tag = code.replace('_', '-')

  it('says what English says, and no more', () => {
    expect(stems(messages)).toEqual(stems(english))
  })

  it('has the plural forms that its numbers ask for', () => {
    const wanted = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted()
    const wrong = stems(english)
      .filter((key) => `${key}_other` in english)
      .map((key) => ({ key, forms: formsOf(key, messages) }))
      .filter(({ forms }) => forms.join() !== wanted.join())
    expect(wrong).toEqual([])
  })

  it('leaves the same gaps', () => {
    const wrong = Object.entries(messages)
      .map(([key, message]) => ({ key, gaps: gapsOf(message) }))
      .filter(({ key, gaps }) => gaps !== gapsOf(english[key] ?? english[`${stem(key)}_other`]))
    expect(wrong).toEqual([])
  })

  it('fills every gap that it names, and names every gap', () => {
    const wrong = Object.entries(messages).filter(([, { message, placeholders = {} }]) => {
      const named = [...message.matchAll(/\$(\w+)\$/g)].map(([, name = '']) => name.toLowerCase())
      return [...new Set(named)].sort().join() !== Object.keys(placeholders).sort().join()
    })
    expect(wrong.map(([key]) => key)).toEqual([])
  })

  it('has no English left over', () => {
    const same = Object.entries(messages).filter(
      ([key, { message }]) => message === english[key]?.message && !EVERYWHERE.includes(key)
    )
    const left = same.filter(([, { message }]) => !SHARED[message]?.split(' ').includes(code))
    expect(code === 'en' ? [] : left.map(([key]) => key)).toEqual([])
  })

  it('is a tag that the browser knows, and has no empty message', () => {
    expect(messages.language?.message).toBe(Intl.getCanonicalLocales(tag)[0])
    expect(Object.keys(messages).filter((key) => !messages[key]?.message.trim())).toEqual([])
  })
})

describe('the listing', () => {
  // https://developer.chrome.com/docs/extensions/reference/manifest/description
  it('has a description of at most 132 characters in every language', () => {
    const long = locales.filter(({ messages }) => (messages.description?.message.length ?? 0) > 132)
    expect(long.map(({ code }) => code)).toEqual([])
  })
})

describe('keys', () => {
  it('are all used', () => {
    expect(stems(english).filter((key) => !isUsed(key))).toEqual([])
  })

  it('would be missed if they were not', () => {
    expect(isUsed('a_key_that_nobody_uses')).toBe(false)
    expect(beginnings).toContain('download_')
    expect(isUsed('download_epub')).toBe(true)
    expect(isUsed('download_nothing_offered')).toBe(false)
  })

  it('are all there', () => {
    const used = source.flatMap((text) =>
      [...text.matchAll(/\bt(?:Count)?\('(\w+)'|__MSG_(\w+)__/g)].map(
        ([, key, named]) => key ?? named
      )
    )
    expect(used.length).toBeGreaterThan(20)
    expect(used.filter((key) => !stems(english).includes(key ?? ''))).toEqual([])
  })
})

function formsOf(key: string, messages: Messages): string[] {
  const forms = Object.keys(messages).filter((name) => isPlural(name) && stem(name) === key)
  return forms.map((name) => name.slice(key.length + 1)).sort()
}

/** The gaps as `$1`, `$2`: their names may differ. */
function gapsOf(message: Message | undefined): string {
  const contents = Object.values(message?.placeholders ?? {}).map(({ content }) => content)
  return contents.sort().join()
}

/** The key stands in the source as a word in quotes, or is made there; or the manifest names it. */
function isUsed(key: string): boolean {
  const word = new RegExp(`['"\`]${key}['"\`]|__MSG_${key}__`)
  return isMade(key) || source.some((text) => word.test(text))
}

/** It begins as one does that ends in a choice, and ends in a word that the source names choices by. */
function isMade(key: string): boolean {
  const ends = beginnings
    .filter((start) => key.startsWith(start))
    .map((start) => key.slice(start.length))
  return ends.some((end) => source.some((text) => new RegExp(`'${end}'|\\b${end}: `).test(text)))
}
