/** Work that stays at one of its steps, so that it can be ended there: sent into browsers as text. */

declare global {
  /** It has come to the step at which it is to be ended. */
  var isAtStep: boolean
}

/**
 * Runs where the work is done: the step `left`, counted from 0, is begun and never ends. Steps are
 * requests to the database in transactions that write, and to the web.
 */
export function waitAtStep(left: number): void {
  // Not `globalThis`: a driver may run each of its scripts with one of its own.
  self.isAtStep = false
  const isIt = () => left-- === 0
  const stay = () => {
    self.isAtStep = true
    return new Promise<never>(() => {})
  }
  const count = IDBObjectStore.prototype.count
  /** What is under way in the database stays so until all is ended. */
  const hold = (store: IDBObjectStore) => {
    count.call(store).onsuccess = () => hold(store)
  }
  const names = ['get', 'getKey', 'getAll', 'getAllKeys', 'put', 'add', 'delete']
  for (const [prototype, storeOf] of [
    [IDBObjectStore.prototype, (store: IDBObjectStore) => store],
    [IDBIndex.prototype, (index: IDBIndex) => index.objectStore]
  ] as [object, (source: unknown) => IDBObjectStore][])
    for (const name of names) {
      const requests = prototype as Record<string, ((...args: unknown[]) => unknown) | undefined>
      const plain = requests[name]
      if (!plain) continue
      requests[name] = function (...args) {
        const store = storeOf(this)
        // What is only read beside it comes when it likes, and is no step.
        if (store.transaction.mode === 'readonly' || !isIt()) return plain.apply(this, args)
        hold(store)
        return stay()
      }
    }
  const { fetch } = self
  self.fetch = (...args) => (isIt() ? stay() : fetch(...args))
}
