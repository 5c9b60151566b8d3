/** The interface's language: the browser's own with its region, where Lede speaks it. */
import { beforeEach, expect, test, vi } from 'vitest'

const browser = vi.hoisted(() => ({
  i18n: { getMessage: vi.fn(), getUILanguage: vi.fn() }
}))
vi.mock('webextension-polyfill', () => ({ default: browser }))

/** With the browser in one language, and Lede in the nearest that it has; asked once a run. */
async function inBrowser(wanted: string, spoken: string, messages: Record<string, string> = {}) {
  vi.resetModules()
  browser.i18n.getUILanguage.mockReturnValue(wanted)
  browser.i18n.getMessage.mockImplementation((key: string, values: string[] = []) =>
    (key === 'language' ? spoken : (messages[key] ?? '')).replace(/\$(\d)/g, (_, at) =>
      String(values[Number(at) - 1])
    )
  )
  return import('../../../src/platform/i18n')
}

beforeEach(() => vi.clearAllMocks())

test.each([
  ['en-GB', 'en', 'en-GB', 'ltr'],
  ['pt-PT', 'pt-PT', 'pt-PT', 'ltr'],
  ['tlh', 'en', 'en', 'ltr'],
  ['ar-EG', 'ar', 'ar-EG', 'rtl'],
  ['he', 'he', 'he', 'rtl'],
  // Nothing that begins like one of those that run from right to left.
  ['fax', 'en', 'en', 'ltr']
])('a browser in %s, Lede in %s: %s, %s', async (wanted, spoken, language, direction) => {
  const i18n = await inBrowser(wanted, spoken)
  expect([i18n.language(), i18n.direction()]).toEqual([language, direction])
})

test('a count takes the form that its language has for it, or the last', async () => {
  const messages = {
    deleted_one: '$1 рассказ',
    deleted_few: '$1 рассказа',
    deleted_other: '$1 рассказов'
  }
  const { tCount } = await inBrowser('ru', 'ru', messages)
  expect([1, 2, 5, 21, 1500].map((count) => tCount('deleted', count))).toEqual([
    ...['1 рассказ', '2 рассказа', '5 рассказов', '21 рассказ'],
    `${new Intl.NumberFormat('ru').format(1500)} рассказов`
  ])
})
