/** What is taken out of the story's container, step by step; the order matters. */
import type { Header } from '../../metadata/header'
import type { Steps } from '../../steps'
import type { Story } from '../story'
import { removeBranches } from './branches'
import { removeBylines } from './bylines'
import { gatherCaptions } from './captions'
import { removeComments } from './comments'
import { removeControls } from './controls'
import { removeEnding } from './ending'
import { replaceFacades } from './facades'
import { removeFields } from './fields'
import { removeHidden } from './hidden'
import { removeLinkBlocks } from './link-blocks'
import { removeLoneHeadings } from './lone-headings'
import { removeNamedParts } from './named-parts'
import { removePhrases } from './phrases'
import { removePullQuotes } from './pull-quotes'
import { removeRepeats } from './repeats'
import { removeSkipLinks } from './skip-links'
import { removeTaken } from './taken'

/** A step takes out, or puts right, one kind of thing in the container. */
export type TidyStep = (story: Story, header: Header) => void

const STEPS: readonly TidyStep[] = [
  replaceFacades,
  removeHidden,
  removeTaken,
  removeFields,
  removeComments,
  removeSkipLinks,
  removeControls,
  removeBranches,
  gatherCaptions,
  removeNamedParts,
  removeBylines,
  removeRepeats,
  removePullQuotes,
  removePhrases,
  removeLinkBlocks,
  removeEnding,
  removeLoneHeadings
]

/** Changes the story's elements in place, which are a copy of the page's. */
export function* tidy(story: Story, header: Header): Steps<void> {
  for (const step of STEPS) {
    step(story, header)
    yield 'tidy'
  }
}
