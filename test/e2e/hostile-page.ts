/** Pages out of many vectors, and what may be seen of them on a surface: nothing. */
import { expect } from 'vitest'
import { TAGS } from '../../src/article/schema.ts'
import type { Tab, View } from '../browsers/browser.ts'
import type { Answer } from '../browsers/site.ts'
import { outside } from '../safety/outside.ts'
import type { Vector } from '../safety/vectors.ts'
import { lookFrom, outsideFrom } from './cover.ts'
import { storyText } from './story-page.ts'

const READER_TAGS = [
  ...TAGS,
  ...'div article header footer aside nav h1 span picture source details summary button'.split(' ')
]
/** The picture that every page has beside its vectors. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfz0AEYBxVSF+FAP5FDvcfRYWgAAAAAElFTkSuQmCC',
  'base64'
)

/** Those that would load another document or take the headline, rather than run in the page. */
const stays = ({ body = '' }: Vector) => !/<base|frameset|<h1/.test(body)

/** One page out of many vectors, each between two paragraphs of its story. */
function pageOf(vectors: readonly Vector[]): string {
  const kept = vectors.filter(stays)
  const heads = kept.map(({ head = '' }) => head).filter((head) => !head.includes('<base'))
  const bodies = kept.map(({ body = '' }, at) => `${body}${at % 4 === 0 ? storyText(1) : ''}`)
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Morning Ferry</title>
    ${heads.join('\n')}</head><body><main><article><h1>The Morning Ferry</h1>${storyText(6)}
    <p id="between">Here it begins.</p>${bodies.join('\n')}
    ${storyText(8)}</article></main></body></html>`
}

/** A host that serves the page of `vectors`, and a picture at every path that names one. */
export const hostileHost =
  (vectors: readonly Vector[]) =>
  (path: string): Answer =>
    path.endsWith('.png') ? { body: PNG, type: 'image/png' } : { body: pageOf(vectors) }

/** Pictures that vectors name at another site: asked for as any picture is, without what they hide. */
export const PICTURES = /^http:\/\/leak\.example\/[\w/.-]*$/

interface Canaries {
  canaries?: number
}
export const canaries = (view: View): Promise<number> =>
  view.evaluate(() => (top as Canaries | null)?.canaries ?? (window as Canaries).canaries ?? 0)

/** The surface shows the story to its end, nothing beside the list, and nothing has run. */
export async function holdsNothing(view: View): Promise<void> {
  const text = await view.evaluate(() => document.querySelector('.body')?.textContent ?? '')
  expect(text).toContain('On day 8 it began again.')
  expect(await view.evaluate(outside, '.body', [...TAGS, 'picture'])).toEqual([])
  expect(await view.evaluate(outside, '.reader', READER_TAGS)).toEqual([])
  expect(await canaries(view)).toBe(0)
}

/** The same of the cover over a page; `ours` is a page of the extension, which alone sees into it. */
export async function coverHoldsNothing(ours: Tab): Promise<void> {
  const [body] = await lookFrom(ours, '.body')
  expect(body?.text).toContain('On day 8 it began again.')
  expect(await outsideFrom(ours, '.body', [...TAGS, 'picture'])).toEqual([])
  expect(await outsideFrom(ours, '.reader', READER_TAGS)).toEqual([])
}
