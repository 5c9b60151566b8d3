/** What axe-core finds wrong with what is shown. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { View } from './browser.ts'
import { runText } from './run-text.ts'

const SOURCE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
}

/** What another theme can break. */
const COLOURS = ['color-contrast', 'link-in-text-block']
/** Nothing is collected of what is right; no style sheet of ours needs to be fetched once more. */
const BRIEFLY = { resultTypes: ['violations'], preload: false }

/** It asks for `window.axe`; without `module` and `define` it sets that. */
export const axeText = async () => `const module = undefined; ${await readFile(SOURCE, 'utf8')}`

/** One line for each element that breaks a rule, once all is at rest; empty when there is none. */
export async function violations(view: View, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  const isThere = await view.evaluate(() => 'axe' in window)
  if (!isThere) await runText(view, await axeText())
  return view.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: Axe }
      // Halfway from one theme to another no colour is right.
      const ending = document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
      await Promise.allSettled(ending.map(({ finished }) => finished))
      const { violations } = await axe.run(options)
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
    },
    rules === 'all' ? BRIEFLY : { ...BRIEFLY, runOnly: COLOURS }
  )
}
