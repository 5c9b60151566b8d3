// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const PARAGRAPH =
  '<p>The harbour council said on Tuesday that the ferry would stay in port until the spring, and that the money had gone to the bridge.</p>'

// Words are learnt for good: the script starts as it does in a page that has not been read yet.
beforeEach(async () => {
  vi.resetModules()
  await import('../../../../src/surfaces/page/extract.iife')
})

afterEach(() => {
  globalThis.ledeMore = undefined
  vi.restoreAllMocks()
})

function dateOf(language: string, text: string): unknown {
  const html = `<html lang="${language}"><body><h1>The ferry</h1><p>3. toukokuuta 2024</p>${text.repeat(12)}`
  const page = new DOMParser().parseFromString(html, 'text/html')
  const result = globalThis.lede?.readNow(page, { anyway: true }, 'https://news.example/ferry')
  return result?.ok ? result.value.datePublished?.at : result?.problem
}

it('reads an English page alike, whatever has been loaded before', async () => {
  expect(dateOf('en', PARAGRAPH)).toBeUndefined()
  await import('../../../../src/surfaces/page/more.iife')
  expect(dateOf('en', PARAGRAPH)).toBeUndefined()
})

it('knows the words of other languages, once loaded, where a page needs them', async () => {
  await import('../../../../src/surfaces/page/more.iife')
  expect(dateOf('fi', PARAGRAPH)).toBe('2024-05-03')
})

it('takes no page for bare that is filled while it is read', async () => {
  await import('../../../../src/surfaces/page/more.iife')
  document.documentElement.lang = 'en'
  document.body.innerHTML = '<main></main><script src="fill.js"></script>'
  // A slow machine: the page has a turn after each step.
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 100
    return now
  })
  const reading = globalThis.lede?.read()
  const main = document.querySelector('main')
  if (main) main.innerHTML = `<h1>The ferry</h1>${PARAGRAPH.repeat(12)}`
  expect(await reading).toMatchObject({ problem: { kind: 'still-loading' } })
})
