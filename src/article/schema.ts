/** The allow-list of the body tree. `clean` is the one door into `Article.body`. */
import type { Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'

/** Kinds of typed blocks, carried as `data-kind`. */
export const KINDS = ['embed', 'gallery', 'pull-quote', 'live-entry', 'footnotes', 'math'] as const

export const schema: Schema = {
  tagNames: [
    'p',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'dl',
    'dt',
    'dd',
    'blockquote',
    'figure',
    'figcaption',
    'img',
    'table',
    'caption',
    'thead',
    'tbody',
    'tfoot',
    'tr',
    'th',
    'td',
    'pre',
    'code',
    'a',
    'em',
    'strong',
    'b',
    'i',
    'u',
    's',
    'del',
    'ins',
    'sup',
    'sub',
    'small',
    'mark',
    'q',
    'cite',
    'abbr',
    'kbd',
    'samp',
    'var',
    'time',
    'ruby',
    'rb',
    'rt',
    'rp',
    'bdi',
    'bdo',
    'br',
    'hr',
    'wbr',
    'div',
    'section'
  ],
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto'], ['dataKind', ...KINDS]],
    a: ['href', 'title'],
    img: ['src', 'alt', 'width', 'height'],
    ol: ['start', 'reversed', 'type'],
    td: ['colSpan', 'rowSpan'],
    th: ['colSpan', 'rowSpan', 'scope'],
    time: ['dateTime'],
    abbr: ['title']
  },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https', 'data'] },
  strip: ['script', 'style', 'template', 'noscript', 'svg', 'math', 'iframe', 'object', 'embed'],
  clobber: [],
  ancestors: {},
  required: {}
}

/** Cuts a tree down to the allow-list. Cleaning twice equals cleaning once. */
export function clean(tree: Root): Root {
  return sanitize(tree, schema) as Root
}
