/** What axe finds wrong with a state of a view, in every theme. */
import { violations } from '../browsers/axe.ts'
import type { View } from '../browsers/browser.ts'
import { wear } from './wear.ts'

const THEMES = ['light', 'sepia', 'dark', 'contrast'] as const

/** Each theme is chosen while `view`, a page of the extension, shows what `state` names. */
export async function wrongInAnyTheme(view: View, state: string): Promise<string[]> {
  const problems: string[] = []
  for (const theme of THEMES) {
    await wear(view, theme)
    // Colours are all that another theme can break.
    const lines = await violations(view, theme === THEMES[0] ? 'all' : 'colours')
    problems.push(...lines.map((line) => `${state}, ${theme}: ${line}`))
  }
  return problems
}
