import { describe, expect, test } from 'vitest'
import { decodeBody, encodeBody, through, versionOf } from '../../../src/library/body-codec'
import { articleOf, bodyOf, problem, value } from './samples'

const KEY = 'valley.example/bees'

describe('a body', () => {
  test('comes back as it was, smaller in between', async () => {
    const article = articleOf({ body: bodyOf('The bees came back. '.repeat(100)) })
    const record = await encodeBody(KEY, article)
    expect(record.gzip.length).toBeLessThan(record.length / 4)
    expect(value(await decodeBody(record))).toEqual(article)
  })

  test('is known by its words alone', async () => {
    const one = await versionOf(articleOf())
    expect(one).toMatch(/^[\da-f]{24}$/)
    expect(await versionOf(articleOf({ capturedAt: '2027-01-01', author: [] }))).toBe(one)
    expect(await versionOf(articleOf({ headline: 'Others' }))).not.toBe(one)
    expect(await versionOf(articleOf({ body: bodyOf('Others.') }))).not.toBe(one)
  })

  test.each([
    ['of absurd length', { length: 64 * 1024 * 1024 + 1 }, 'length'],
    ['of no length', { length: Number.NaN }, 'length'],
    ['that unfolds to more than it says', { length: 10 }, /more than 10 bytes/],
    ['with another’s checksum', { sha256: '0'.repeat(64) }, 'checksum'],
    ['that is no gzip', { gzip: new Uint8Array([1, 2, 3]) }, /\w/]
  ])('%s is damaged', async (_what, change, detail) => {
    const told = problem(await decodeBody({ ...(await encodeBody(KEY, articleOf())), ...change }))
    expect(told.kind).toBe('record-damaged')
    expect(told.detail).toMatch(detail)
  })

  test('that is no article’s is damaged', async () => {
    const record = await encodeBody(KEY, { ...articleOf(), url: 'javascript:alert(1)' })
    expect(problem(await decodeBody(record))).toEqual({ kind: 'record-damaged', detail: 'shape' })
  })
})

test('what unfolds without end is stopped where it is too much', async () => {
  const zeros = await through(new Uint8Array(5_000_000), new CompressionStream('gzip'))
  let seen = 0
  const counted = new DecompressionStream('gzip')
  const readable = counted.readable.pipeThrough(
    new TransformStream({
      transform(part: Uint8Array, controller) {
        seen += part.length
        controller.enqueue(part)
      }
    })
  )
  const stream = { readable, writable: counted.writable } as DecompressionStream
  await expect(through(zeros, stream, 1000)).rejects.toThrow('more than 1000 bytes')
  expect(seen).toBeLessThan(1_000_000)
})
