/** JSON-LD as publishers write it: comments, trailing commas, bare control characters, CDATA. */

/** Longer scripts are data dumps, not descriptions of an article. */
const LONGEST = 2_000_000

/** The value, or undefined where no cheap repair helps. */
export function parseLooseJson(source: string): unknown {
  if (source.length > LONGEST) return undefined
  return tryParse(source) ?? tryParse(repair(source))
}

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source)
  } catch {
    return undefined
  }
}

/** One pass over the characters, knowing only whether it is inside a string. */
function repair(source: string): string {
  const text = source.replace(
    /<!--|-->|(?:\/\*|\/\/)?\s?<!\[CDATA\[(?:\s?\*\/)?|(?:\/\*|\/\/)?\s?\]\]>(?:\s?\*\/)?/g,
    ' '
  )
  const out: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = at + 1
    if (text[at] === '"') {
      end = endOfString(text, at)
      out.push(escapeControls(text.slice(at, end)))
    } else if (isComment(text, at)) end = endOfComment(text, at)
    else if (!dangling(text, at)) {
      end = endOfPlain(text, at)
      out.push(text.slice(at, end))
    }
    at = end
  }
  return out.join('').replace(/;\s*$/, '')
}

const isComment = (text: string, at: number) =>
  text[at] === '/' && (text[at + 1] === '/' || text[at + 1] === '*')

/** Up to whatever may want mending. */
function endOfPlain(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"' && text[at] !== '/' && text[at] !== ',') at++
  return at
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return Math.min(at + 1, text.length)
}

function endOfComment(text: string, start: number): number {
  const block = text[start + 1] === '*'
  const end = text.indexOf(block ? '*/' : '\n', start + 2)
  return end < 0 ? text.length : end + (block ? 2 : 1)
}

/** A comma with nothing after it but white space and a closing bracket, or another comma. */
function dangling(text: string, at: number): boolean {
  if (text[at] !== ',') return false
  let next = at + 1
  while (next < text.length && text.charCodeAt(next) <= 32) next++
  return next >= text.length || text[next] === '}' || text[next] === ']' || text[next] === ','
}

/** Bare control characters become spaces, and backslashes that escape nothing are doubled. */
function escapeControls(literal: string): string {
  // Most strings have neither, and there may be half a million of them.
  if (!/[\p{Cc}\\]/u.test(literal)) return literal
  return literal
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\\(["\\/bfnrtu])?/g, (whole, known) => (known ? whole : '\\\\'))
}
