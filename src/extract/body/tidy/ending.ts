/**
 * What is left standing behind the last sentence: notices of rights, what a site asks of its readers
 * when the story is over, what it earns by it, what it files it under, how its author is reached, and
 * labels with nothing to label.
 */
import { networkOf } from '../../metadata/visible/follow'
import { addressOf, isBefore } from '../../place'
import { fromWords } from '../../words/words'
import { MEDIA } from '../picture'
import { fold, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

/** So many blocks at most are looked at from the end. */
const MOST = 6
/** Characters; longer blocks are text. */
const LINE = 300
/** The same with all white space in it; not worth reading beyond. */
const LONGEST = 2_000
/** Who wrote it, and for whom: `(jd)`, `(agency – mü)`, `AGE/jd`; not `(1934–2024)`, nor `AC/DC`. */
const INITIALS =
  /^\((?:[A-Za-zß-ž]{2,9}\s?[/–-]\s?)?[A-Za-zß-ž]{2,5}\)$|^[A-Z]{2,5}\/[a-z]{2,3}$|^[a-z]{2,3}\/[A-Z]{2,5}$/
/** What a site asks of its readers. */
export const asking = fromWords(
  ({ asks, follow }) => new RegExp(`^(?:${asks}|${follow})(?![a-z])`, 'i')
)
const notice = fromWords(
  ({ rights, disclosures, topics, comments }) =>
    new RegExp(
      `^[\\s(*–—-]{0,4}(?:©|\\(c\\)|copyright\\b|${rights})|^(?:${topics})\\s?[:：](?!.*[.!?…。]$)|^(?:${comments})$|${disclosures}`,
      'i'
    )
)
const LABEL = /^[^.!?…。]{2,60}[:：]$/
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, small'

/** Where somebody is reached: by mail, or by a name in a network. */
const REACHED = /@\w{3}/

export const removeEnding: TidyStep = ({ root: story }, header) => {
  const tellsOfAuthor = (text: string) =>
    REACHED.test(text) && header.author.some(({ name }) => fold(text).includes(fold(name)))
  // Who tells the story does not tell of herself by her name; a house does.
  const isBio = (text: string) =>
    text.length < rawLengthOf(story) / 4 &&
    header.author.some(({ name }) => name.includes(' ') && text.startsWith(`${name} `))
  for (let count = 0; count < MOST; count++) {
    const last = lastBlock(story)
    if (rawLengthOf(last) > LONGEST) return
    const text = last ? textOf(last) : ''
    const isLine =
      text.length < LINE &&
      (INITIALS.test(text) ||
        asking().test(text) ||
        notice().test(text) ||
        tellsOfAuthor(text) ||
        namesNetworks(last))
    if (!last || !(isLine || isBio(text) || (LABEL.test(text) && !labels(last, story)))) return
    last.remove()
  }
}

/** Whether it leads to several networks, in whichever of which the site can be followed, or to a channel of its own. */
function namesNetworks(block: Element | undefined): boolean {
  const networks = new Set<string>()
  if (block?.querySelector('blockquote')) return false
  for (const link of block?.querySelectorAll('a[href]') ?? []) {
    const url = addressOf(link)
    if (!url) continue
    if (CHANNEL.test(url.href)) return true
    if (isPost(url.pathname)) continue
    const network = networkOf(url.hostname)
    if (network) networks.add(network)
  }
  return networks.size > 1
}

/** Where a house, and no person, tells its news. */
const CHANNEL = /whatsapp\.com\/channel|google\.com\/publications/

/** What somebody has posted is told of, not asked for: it has a longer address than a name's. */
const isPost = (path: string) =>
  path.split('/').filter(Boolean).length > 1 &&
  !/share|intent|^\/(?:profile|company)\/[^/]*$/.test(path)

/** Whether a picture or a film comes behind it. */
function labels(block: Element, story: Element): boolean {
  const content = [...story.querySelectorAll(MEDIA)].at(-1)
  return !!content && isBefore(block, content)
}

/** The last block with text; pictures may stand behind it. */
function lastBlock(story: Element): Element | undefined {
  let block: Element | undefined
  for (let at: Element = story; ; ) {
    let last = at.lastChild
    while (last && isBlank(last)) last = last.previousSibling
    if (last?.nodeType !== 1 || !(last as Element).matches(BLOCKS)) return block
    block = last as Element
    at = block
  }
}

const isBlank = (node: Node) => !node.textContent?.trim()
