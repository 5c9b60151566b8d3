/** The name in the address as the page spells it: `boersen-zeitung.de` is the Börsen-Zeitung. */
import { anyScript } from '../../../article/any-script'
import type { Publisher } from '../../../article/types'
import type { Claim } from '../claims'
import { matchesHost } from '../names/house-name'
import { type Page, siteLabel } from '../page'
import type { Line } from './lines'

const BETWEEN = anyScript('[^\\p{L}\\p{N}]+', 'g')
const WORD = anyScript('[\\p{L}\\p{N}-]+', 'g')
const MOST_LINES = 400
const MOST_WORDS = 4

/** Nothing for a name too short to be told from any word. */
export function speltName(lines: Line[], { url }: Page): Claim<Partial<Publisher>>[] {
  const site = siteLabel(url.hostname)
  const label = site.replace(BETWEEN(site), '')
  if (label.length < 5) return []
  const counts = new Map<string, number>()
  for (const line of [...lines.slice(0, MOST_LINES), ...lines.slice(-MOST_LINES / 4)])
    for (const name of namesIn(line.text, label, url.hostname))
      counts.set(name, (counts.get(name) ?? 0) + 1)
  const [best] = [...counts].sort((one, other) => other[1] - one[1])
  return best ? [{ source: 'text', value: { name: best[0] } }] : []
}

/** Words that the label may leave out at the beginning of the name. */
const LEFT_OUT = /^(?:the|der|die|das|le|la|el|online|news)$/i

/** Runs of up to four words that make up the label; capital letters tell a name. */
function namesIn(text: string, label: string, host: string): string[] {
  if (text.length > 200) return []
  const words = text.match(WORD(text)) ?? []
  return words.flatMap((word, at) => {
    if (word === word.toLowerCase() && !/[\u0080-\uffff]/.test(word)) return []
    // The first letter tells of nearly all words that no name begins here.
    if (word.normalize('NFKD')[0]?.toLowerCase() !== label[0] && !LEFT_OUT.test(word)) return []
    let run = ''
    for (const next of words.slice(at, at + MOST_WORDS)) {
      run = run ? `${run} ${next}` : next
      if (run.length > label.length + MOST_WORDS) break
      if (run.length >= label.length - MOST_WORDS && matchesHost(run, host) === 1) return [run]
    }
    return []
  })
}
