/** Elements that stand within a line of text, and do not end it. */

/** Local names. */
export const INLINE: ReadonlySet<string> = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark picture q
  rb rp rt ruby s samp small source span strike strong sub sup time tt u var wbr x-text`.split(
    /\s+/
  )
)
