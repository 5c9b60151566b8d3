/** Word of each change to every page that has the library open, whichever tab or worker made it. */

const CHANNEL = 'library'

/** Tells all who listen, in this very page too. It carries nothing: who hears it reads anew. */
export function tellOfChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage(undefined)
  channel.close()
}

/** Calls `heard` after each change that is on the disk, until what it gives is called. */
export function onChange(heard: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.onmessage = heard
  return () => channel.close()
}
