import { describe, expect, it } from 'vitest'
import { lines, PARAGRAPHS } from './read-page'

const INGREDIENTS = ['6 tablespoons plain flour', '1 1/4 cups sugar', '1/2 cup cocoa', '2 eggs']
const STEPS = ['Stir flour, sugar and cocoa.', 'Add the eggs, and bake it for forty minutes.']

/** As plugins for blogs mark it up: with boxes to tick, and ways to other units and to shops. */
const CARD = `<div class="rcp-container"><h2 class="rcp-name">Harbour cake</h2>
  <div class="rcp-ingredients-container"><h3>Ingredients</h3>
    <div><a href="#" role="button">US Customary</a> - <a href="#" role="button">Metric</a></div>
    <ul>${INGREDIENTS.map((text) => `<li><label><span>▢ </span></label>${text}</li>`).join('')}</ul>
  </div>
  <div class="rcp-instructions-container"><h3>Instructions</h3><a href="/print">Print</a>
    <ol>${STEPS.map((text) => `<li><div>${text}</div></li>`).join('')}</ol>
  </div></div>`

const page = (data: object, body: string) =>
  lines(
    `<article><h1>Harbour closed</h1>${body}</article>`,
    `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...data })}</script>`
  )

const RECIPE = {
  '@type': 'Recipe',
  name: 'Harbour cake',
  recipeIngredient: INGREDIENTS,
  recipeInstructions: STEPS.map((text) => ({ '@type': 'HowToStep', text }))
}

describe('a recipe that the page describes', () => {
  it.each([
    ['in the text', `<div class="entry">${PARAGRAPHS}${CARD}</div>`],
    ['beside the text', `<div class="entry">${PARAGRAPHS}</div><aside>Ads</aside>${CARD}`]
  ])('is kept %s, with what goes into it', (_, body) => {
    const text = page(RECIPE, body)
    expect(text.map((line) => line.replace(/^▢ |^\d\. |^- /, ''))).toEqual(
      expect.arrayContaining(['Ingredients', ...INGREDIENTS, ...STEPS])
    )
  })

  it('is found in a graph beside the story, with steps in sections or as bare texts', () => {
    const sections = [{ '@type': 'HowToSection', itemListElement: RECIPE.recipeInstructions }]
    const graph = [
      { '@type': 'Article', headline: 'Harbour closed' },
      { ...RECIPE, recipeInstructions: sections }
    ]
    const body = `<div class="entry">${PARAGRAPHS}</div>${CARD}`
    for (const data of [{ '@graph': graph }, { ...RECIPE, recipeInstructions: STEPS }])
      expect(page(data, body).join('\n')).toContain(STEPS[1])
  })

  it('is not looked for where it is another: the box goes as before', () => {
    const other = {
      ...RECIPE,
      recipeIngredient: ['1 fish', '3 onions'],
      recipeInstructions: ['Boil it.']
    }
    expect(page(other, `<div class="entry">${PARAGRAPHS}${CARD}</div>`).join('\n')).not.toContain(
      'plain flour'
    )
  })
})
