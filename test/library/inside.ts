/** The library's own functions, to be run inside a page of the extension by a test. */
import { articleKey } from '../../src/library/article-key'
import { openLibrary } from '../../src/library/database'
import { setProgress, setState, setTags } from '../../src/library/edit'
import { firstRows, order } from '../../src/library/list'
import { openSaved } from '../../src/library/open-saved'
import { overview } from '../../src/library/overview'
import { save } from '../../src/library/save'
import { forgetIndex, keepIndexed } from '../../src/library/search/keep-indexed'
import { search } from '../../src/library/search/search'
import { undo, unsave } from '../../src/library/unsave'
import { madeUpArticle } from './generate'

const given = {
  ...{ articleKey, openLibrary, setProgress, setState, setTags, firstRows, order, openSaved },
  ...{ overview, save, forgetIndex, keepIndexed, search, undo, unsave, madeUpArticle }
}

export type Inside = typeof given

declare global {
  interface Window {
    inside: Inside
  }
}

// Not `globalThis`: a driver may run each of its scripts with one of its own.
window.inside = given
