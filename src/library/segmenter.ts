/** Intl.Segmenter for a language that a page declares: it may be no language at all. */

/** A segmenter; a tag that the platform refuses counts as unknown. */
export function segmenterFor(
  granularity: 'word' | 'sentence',
  language: string | undefined
): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'und', { granularity })
  } catch {
    return new Intl.Segmenter('und', { granularity })
  }
}
