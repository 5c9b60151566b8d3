/**
 * What most clicks need not load: another finder of stories, the words of all languages but
 * English, what reads plain text, and what tells and waits for a page that is still being filled.
 * `lede.read` answers in-doubt where it needs them, and finds them here when it is asked again.
 */
import { findByReadability } from '../../extract/body/readability'
import { OTHERS } from '../../extract/words/others'
import { isInMotion } from './motion'
import { settled } from './settled'
import { readPlainText as readText } from './snapshot-text'

const more = { second: findByReadability, words: OTHERS, readText, isInMotion, settled }

declare global {
  var ledeMore: typeof more | undefined
}

globalThis.ledeMore = more
