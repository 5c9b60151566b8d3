/** Language tags as XML checkers want them. */

/** The tag in its canonical form; nothing when it is none. */
export function languageTag(tag: unknown): string | undefined {
  try {
    return typeof tag === 'string' ? Intl.getCanonicalLocales(tag)[0] : undefined
  } catch {
    // A page may call its language anything.
    return
  }
}
