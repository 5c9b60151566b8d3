/** The lines of a dish, described beside the story or instead of it. */
import type { Claims } from '../claims'
import { plainText } from '../text/plain-text'
import { type Graph, stringsIn, typesOf } from './json-ld-graph'

/** Lines; no dish has more. */
const MOST_LINES = 300
/** Characters of a line. */
const LONGEST_LINE = 500

export function claimRecipe({ found }: Graph, claims: Claims): void {
  const lines = found.flatMap(({ node }) => {
    const types = typesOf(node)
    if (types.includes('HowToStep')) return stringsIn(node.text)
    return types.includes('Recipe')
      ? [node.recipeIngredient, node.ingredients, node.recipeInstructions].flatMap(stringsIn)
      : []
  })
  const value = lines.slice(0, MOST_LINES).map((line) => plainText(line.slice(0, LONGEST_LINE)))
  if (value.length > 0) claims.recipe.push({ source: 'json-ld', value })
}
