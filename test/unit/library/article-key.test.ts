import { describe, expect, test } from 'vitest'
import { articleKey } from '../../../src/library/article-key'
import { cpuTimeOf } from '../../safety/cpu-time.ts'

const key = (url: string) => articleKey({ url })
const STORY = 'example.com/2026/11/story'

describe('articleKey', () => {
  test.each([
    ['https://example.com/2026/11/story'],
    ['http://example.com/2026/11/story'],
    ['https://www.example.com/2026/11/story/'],
    ['https://WWW.Example.COM:443/2026/11/story'],
    ['http://example.com:80/2026/11/story'],
    ['https://example.com./2026/11/story//'],
    ['https://example.com/2026/11/story?'],
    ['https://example.com/2026/11/story#comments'],
    ['https://example.com/2026/11/story?utm_source=rss&UTM_medium=feed'],
    ['https://example.com/2026/11/story?fbclid=1&gclid=2&mc_cid=3&mc_eid=4&_hsenc=5'],
    ['https://example.com/2026/11/story?__s=x&oft_id=y&vero_id=z&pk_campaign=p#top'],
    ['https://example.com/2026/11/%73tory'],
    ['https://user:secret@example.com/2026/11/story']
  ])('%s is the story', (url) => expect(key(url)).toBe(STORY))

  test.each([
    ['https://example.com/2026/11/story?id=7', `${STORY}?id=7`],
    ['https://example.com/2026/11/story?page=2&id=7&utm_id=1', `${STORY}?id=7&page=2`],
    ['https://example.com/2026/11/story?ref=home', `${STORY}?ref=home`],
    ['https://example.com:8080/2026/11/story', 'example.com:8080/2026/11/story'],
    ['https://example.com/#!/2026/story', 'example.com#!/2026/story'],
    ['https://example.com/a%2fb', 'example.com/a%2Fb'],
    [
      'https://пример.рф/новость',
      'xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D1%8C'
    ],
    ['https://m.example.com/2026/11/story', 'm.example.com/2026/11/story']
  ])('%s keeps what chooses the page', (url, expected) => expect(key(url)).toBe(expected))

  test('is its own fixed point', () => {
    for (const url of ['http://www.example.com/a/?b=1&a=2&utm_x=3#c', 'https://example.com'])
      expect(key(`https://${key(url)}`)).toBe(key(url))
  })

  test.each([
    ['its first page', '/story?utm_source=mail', STORY],
    ['a later page', '/story?page=3', STORY],
    ['an address of its own', '/all-of-it', 'example.com/2026/11/all-of-it']
  ])('of a parted story, %s leads to one key', (_, path, expected) => {
    const at = (path: string) => `https://example.com/2026/11${path}`
    const pages = ['/story', '/story?page=2', '/story?page=3'].map(at)
    expect(articleKey({ url: at(path), pages })).toBe(expected)
  })

  test('an unreadable address is its own key', () => expect(key(' not a url ')).toBe('not a url'))

  test('a megabyte of address gives a short key, quickly, and two differ', () => {
    const long = `https://example.com/${'a/'.repeat(500_000)}`
    const took = cpuTimeOf(() => {
      expect(key(`${long}x`).length).toBeLessThanOrEqual(480)
      expect(key(`${long}x`)).not.toBe(key(`${long}y`))
    })
    expect(took).toBeLessThan(2_000)
  })
})
