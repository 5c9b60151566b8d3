/** A title taken apart at its separators: `Headline | Section – Site`. */

const SEPARATOR = /((?<!\s)\s+[|–—\-·•»«›:/]+\s+|(?:(?<!\s)\s+)?(?:[|｜»«]|--)\s*|_)/

/** Longer than this is no title. */
const LONGEST = 1000

function piecesOf(title: string): string[] {
  return title.slice(0, LONGEST).replace(/\s+/g, ' ').split(SEPARATOR)
}

/** The title without its last piece, without its last two, …: at most four. */
export const withoutSuffix = (title: string): string[] =>
  cut(title, (pieces, count) => pieces.slice(0, -count))

/** The title without its first piece, without its first two, …: at most four. */
export const withoutPrefix = (title: string): string[] =>
  cut(title, (pieces, count) => pieces.slice(count))

/** Between two pieces stands what parts them. */
function cut(title: string, rest: (pieces: string[], count: number) => string[]): string[] {
  const pieces = piecesOf(title)
  const shorter: string[] = []
  for (let count = 2; count < pieces.length && shorter.length < 4; count += 2)
    shorter.push(rest(pieces, count).join('').trim())
  return shorter.filter(Boolean)
}

/** The title without the pieces at its ends that name the site, if anything is left of it then. */
export function withoutSite(title: string, isSite: (piece: string) => boolean): string {
  const pieces = piecesOf(title)
  while (pieces.length > 2 && isSite(pieces.at(-1) ?? '')) pieces.splice(-2)
  while (pieces.length > 2 && isSite(pieces[0] ?? '')) pieces.splice(0, 2)
  return pieces.join('').trim() || title
}
