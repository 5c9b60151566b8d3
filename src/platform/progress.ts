/** Where readers left off, asked of the background and told to it. Without it a story has no place. */
import { type ReadingPlace, send } from './messages'

/** In the article at `url`. Undefined also where the extension was just updated. */
export const recallPlace = (url: string): Promise<ReadingPlace | undefined> =>
  send('progress:recall', url).catch((error) => void console.info('No place recalled:', error))

export const keepPlace = (url: string, { paragraph, fraction }: ReadingPlace): Promise<void> =>
  send('progress:keep', { url, place: { paragraph, fraction } }).catch((error) =>
    console.info('Place not kept:', error)
  )
