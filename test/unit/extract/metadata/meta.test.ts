import { describe, expect, it } from 'vitest'
import { noClaims } from '../../../../src/extract/metadata/claims'
import { claimRecipe } from '../../../../src/extract/metadata/sources/json-ld-recipe'
import { headerOf } from './bridge-page'

const INSTANT = '2026-03-08T10:00:00Z'
const tag = (name: string, content = INSTANT) => `<meta name="${name}" content="${content}">`
const property = (name: string, content = INSTANT) =>
  `<meta property="${name}" content="${content}">`

describe('tags that tell when a page was published, as publishing systems name them', () => {
  it.each([
    property('article:published_time'),
    property('og:article:published_time'),
    property('article:published'),
    property('og:published_time'),
    property('rnews:datePublished'),
    tag('parsely-pub-date'),
    tag('sailthru.date'),
    tag('cXenseParse:recs:publishtime'),
    tag('vr:published_time'),
    tag('OriginalPublicationDate'),
    tag('DisplayDate'),
    tag('DC.date.issued'),
    tag('DC.Date'),
    tag('dcterms.issued'),
    tag('dcterms.created'),
    property('dc:date'),
    property('dcterms:date'),
    tag('article.created'),
    tag('created'),
    `<meta itemprop="datePublished" content="${INSTANT}">`
  ])('%s', (head) => {
    expect(headerOf({ head }).datePublished?.at).toBe(INSTANT)
  })

  it('a property of an item beside the story is none of the page', () => {
    const head = ''
    const below = `<div itemscope itemtype="https://schema.org/Event"><meta itemprop="datePublished" content="${INSTANT}"></div>`
    expect(headerOf({ head, below }).datePublished).toBeUndefined()
  })

  it('when it was created is believed last', () => {
    const head = tag('dcterms.created', '2026-02-01') + tag('date', '2026-03-08')
    expect(headerOf({ head }).datePublished?.at).toBe('2026-03-08')
  })
})

it.each([
  property('article:modified_time'),
  property('og:updated_time'),
  tag('dcterms.modified'),
  tag('revised'),
  `<meta itemprop="dateModified" content="${INSTANT}">`
])('a tag that tells when a page was changed: %s', (head) => {
  expect(headerOf({ head }).dateModified?.at).toBe(INSTANT)
})

describe('tags that name who wrote', () => {
  it.each([
    tag('author', 'Jane Doe'),
    tag('parsely-author', 'Jane Doe'),
    tag('sailthru.author', 'Jane Doe'),
    tag('DC.Creator', 'Jane Doe'),
    property('dc:creator', 'Jane Doe'),
    property('og:author', 'Jane Doe'),
    tag('cXenseParse:author', 'Jane Doe'),
    tag('citation_author', 'Jane Doe'),
    '<meta itemprop="author" content="Jane Doe">',
    tag('twitter:label1', 'Written by') + tag('twitter:data1', 'Jane Doe'),
    property('article:author', 'https://network.example/jane') + tag('author', 'Jane Doe')
  ])('%s', (head) => {
    expect(headerOf({ head }).author.map(({ name }) => name)).toEqual(['Jane Doe'])
  })

  it('several of one name are several persons, in their order', () => {
    const head = property('article:author', 'Jane Doe') + property('article:author', 'Jan Roth')
    expect(headerOf({ head }).author.map(({ name }) => name)).toEqual(['Jane Doe', 'Jan Roth'])
  })
})

it('a recipe is cut to as many lines, and as long, as a dish has', () => {
  const claims = noClaims()
  const node = { '@type': 'Recipe', recipeIngredient: Array(2000).fill('a'.repeat(2000)) }
  claimRecipe({ found: [{ node, path: [] }], byId: new Map() }, claims)
  const [recipe] = claims.recipe
  expect(recipe?.value).toHaveLength(300)
  expect(recipe?.value[0]).toHaveLength(500)
})
