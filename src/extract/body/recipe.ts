/** What goes into a dish stands in a card of its own, in lines too short to be taken for a story. */
import { isInSight, type Prose } from './prose'
import { fold, textOf } from './text'

/** Fewer lines on the page may be there by chance. */
const FEWEST = 3
/** Characters that a line may have besides the recipe's: a box to tick, an amount in other units. */
const MORE = 40

/** `members`, with the blocks of the page that are lines of its recipe, in the page's order. */
export function withRecipe(
  members: Prose[],
  page: readonly Prose[],
  recipe: readonly string[] = []
): Prose[] {
  const lines = recipe.map(fold).filter((line) => line.length > 1)
  if (lines.length === 0) return members
  const longest = Math.max(...lines.map(({ length }) => length)) + MORE
  const isLine = (one: Prose) => {
    if (!isInSight(one) || one.length > longest) return false
    const text = fold(textOf(one.element))
    return lines.some((line) => text.includes(line) && text.length <= line.length + MORE)
  }
  const found = page.filter(isLine)
  if (found.length < FEWEST) return members
  const all = new Set([...members, ...found])
  return page.filter((one) => all.has(one))
}
