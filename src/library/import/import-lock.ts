/**
 * One import at a time, whatever tabs are open. What takes texts away keeps out of its way: those that
 * go ahead of their entries would be gone before these are there.
 */
const NAME = 'library-import'

/** Does its work when no import is under way, and holds others off meanwhile. */
export const alone = <T>(work: () => Promise<T>): Promise<T> => navigator.locks.request(NAME, work)

/** As `alone`, but while an import is under way it does nothing, and gives `otherwise`. */
export const unlessImporting = <T>(work: () => Promise<T>, otherwise: T): Promise<T> =>
  navigator.locks.request(NAME, { ifAvailable: true }, (lock) => (lock ? work() : otherwise))
