/** Where the story's headline stands. */
import { PART } from '../metadata/header'

/** What the header has taken it from, else the page's first `h1`. */
export const headlineIn = (document: Document): Element | null =>
  document.querySelector(`[${PART}=headline]`) ?? document.querySelector('h1')
