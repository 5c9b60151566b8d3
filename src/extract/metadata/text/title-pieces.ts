/** A title taken apart at its separators: `Headline | Section – Site`. */

const SEPARATOR = /((?<!\s)\s+[|–—\-·•»«›:/]+\s+|(?:(?<!\s)\s+)?(?:[|｜»«]|--)\s*|_)/

/** Longer than this is no title. */
const LONGEST = 1000

function piecesOf(title: string): string[] {
  return title.slice(0, LONGEST).replace(/\s+/g, ' ').split(SEPARATOR)
}

/** The title without its last piece, without its last two, …: at most four. */
export function withoutSuffix(title: string): string[] {
  const pieces = piecesOf(title)
  const shorter: string[] = []
  for (let end = pieces.length - 2; end > 0 && shorter.length < 4; end -= 2)
    shorter.push(pieces.slice(0, end).join('').trim())
  return shorter.filter(Boolean)
}

/** The title without its first piece, without its first two, …: at most four. */
export function withoutPrefix(title: string): string[] {
  const pieces = piecesOf(title)
  const shorter: string[] = []
  for (let start = 2; start < pieces.length && shorter.length < 4; start += 2)
    shorter.push(pieces.slice(start).join('').trim())
  return shorter.filter(Boolean)
}

/** The title without the pieces at its ends that name the site, if anything is left of it then. */
export function withoutSite(title: string, isSite: (piece: string) => boolean): string {
  const pieces = piecesOf(title)
  while (pieces.length > 2 && isSite(pieces.at(-1) ?? '')) pieces.splice(-2)
  while (pieces.length > 2 && isSite(pieces[0] ?? '')) pieces.splice(0, 2)
  return pieces.join('').trim() || title
}
