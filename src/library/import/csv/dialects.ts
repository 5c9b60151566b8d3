/** How each program names its columns, and what is meant by them. */
import type { ReadingState } from '../../records'
import { tagsIn } from '../read-facts'

/** The cells of a row by the name of their column, in lower case. */
export type Cells = (column: string) => string | undefined

export interface Dialect {
  name: string
  /** Columns that together belong to no other dialect. */
  columns: readonly string[]
  url: string
  title: string
  opening?: string
  saved: string
  tags(cells: Cells): string[]
  state(cells: Cells): ReadingState
}

/** A folder of the reader's own is a tag; those that every reader has say nothing. */
const folder = (name = '', ...plain: string[]) =>
  plain.includes(name.trim().toLowerCase()) ? [] : name.split('/')

const finishedIf = (isFinished: boolean): ReadingState => (isFinished ? 'finished' : 'to-read')

export const DIALECTS: readonly Dialect[] = [
  {
    name: 'Pocket',
    columns: ['url', 'time_added', 'status'],
    ...{ url: 'url', title: 'title', saved: 'time_added' },
    tags: (cells) => tagsIn(cells('tags')),
    state: (cells) => finishedIf(cells('status') === 'archive')
  },
  {
    name: 'Instapaper',
    columns: ['url', 'selection', 'folder', 'timestamp'],
    ...{ url: 'url', title: 'title', saved: 'timestamp', opening: 'selection' },
    tags: (cells) => [
      ...tagsIn(cells('tags')),
      ...folder(cells('folder'), 'unread', 'archive', 'starred')
    ],
    state: (cells) => finishedIf(cells('folder')?.toLowerCase() === 'archive')
  },
  {
    name: 'Readwise Reader',
    columns: ['url', 'saved date', 'location'],
    ...{ url: 'url', title: 'title', saved: 'saved date' },
    tags: (cells) => tagsIn(cells('document tags')),
    state(cells) {
      const progress = Number(cells('reading progress'))
      if (cells('location') === 'archive' || progress >= 0.97) return 'finished'
      return progress > 0 ? 'started' : 'to-read'
    }
  },
  {
    name: 'Raindrop',
    columns: ['url', 'excerpt', 'created'],
    ...{ url: 'url', title: 'title', saved: 'created', opening: 'excerpt' },
    tags: (cells) => [...tagsIn(cells('tags')), ...folder(cells('folder'), 'unsorted')],
    state: () => 'to-read'
  }
]

/** The dialect that has most of its columns in a header; nothing when none is whole. */
export function dialectOf(header: readonly string[]): Dialect | undefined {
  const names = new Set(header)
  return DIALECTS.filter(({ columns }) => columns.every((column) => names.has(column))).sort(
    (a, b) => b.columns.length - a.columns.length
  )[0]
}
