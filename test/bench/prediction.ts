/** What a reader says of a page, in the form that a corpus scores. */
export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quote'
  | 'table'
  | 'code'
  | 'caption'

export interface Block {
  type: BlockType
  text: string
}

export interface Prediction {
  headline?: string | undefined
  authors: string[]
  datePublished?: string | undefined
  publisher?: string | undefined
  /** The site that shows it, where that is not the publisher. */
  via?: string | undefined
  standfirst?: string | undefined
  blocks: Block[]
  /** How many are shown. */
  images: number
}
