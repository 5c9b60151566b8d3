/** A page with a story of its own, for specs that need a page to do something to the reader. */

const SENTENCES = [
  'The ferry left the northern quay at a quarter past six, with the lamps still lit along the pier.',
  'Nobody on board had slept, and the cook had already begun on the second pot of coffee.',
  'By the time the fog lifted the islands lay behind them, low and grey and closer than they seemed.',
  'The mate counted the crates twice, wrote the number in his book, and underlined it.'
]

export interface StoryPage {
  headline?: string
  lang?: string
  /** Markup for the head, and at the end of the body. */
  head?: string
  tail?: string
  paragraphs?: number
}

export function storyPage(page: StoryPage = {}): string {
  const { headline = 'The Morning Ferry', lang = 'en', head = '', tail = '' } = page
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${headline}</title>${head}</head>
<body><nav><a href="/">Home</a> <a href="/more">More</a></nav>
<article><h1>${headline}</h1><p class="byline">By Ines Halloran</p>${storyText(page.paragraphs)}</article>
<footer>Imprint</footer>${tail}</body></html>`
}

/** Paragraphs that differ, so that each can be told from the next. */
export function storyText(count = 14): string {
  return Array.from({ length: count }, (_, at) => `<p>${paragraph(at)}</p>`).join('\n')
}

/** The text of the paragraph at `at`, from 0. */
export const paragraph = (at: number): string =>
  [`On day ${at + 1} it began again.`, ...SENTENCES, SENTENCES[at % SENTENCES.length]].join(' ')
