/** What the parts of the snapshot tell each other of a copy that is being mended. */

/** Nodes that are still to be copied, and their place in the copy. */
export interface Task {
  nodes: readonly Node[]
  place: ParentNode
  /** The place goes; else they are put inside. */
  isReplaced?: boolean
  /** Inside of what is hidden already: nothing to ask of the layout. */
  isHidden: boolean
  /** One level of a tree that is nested too deeply to be copied whole. */
  isStep?: boolean
}

/** An element beside its copy, which is asked for only where something is to be done to it. */
export interface Pair {
  element: Element
  copy: () => Element
  /** Inside of what is hidden already. */
  isHidden: boolean
  /** Its inline style, or what it keeps for later, may have the address of a picture. */
  hasAddress: boolean
}

/** What is to be done about the elements inside: they are walked, as hidden ones, or passed by. */
export type Inside = 'walked' | 'hidden' | 'passed'

export type Way = (mending: Mending, pair: Pair) => Inside

/** A page, and its copy that is being mended. */
export interface Mending {
  page: Document
  copy: Document
  /** Is told what is to be copied besides: shadow trees, frames, what fills slots. */
  later: (task: Task) => void
  /** What came late, and has been put into its place. */
  placed: Set<Element>
}
