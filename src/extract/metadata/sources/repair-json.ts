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

const MARKUP =
  /<!--|-->|(?:\/\*|\/\/)?\s?<!\[CDATA\[(?:\s?\*\/)?|(?:\/\*|\/\/)?\s?\]\]>(?:\s?\*\/)?/g
/** A string, a comment, or a comma that nothing follows but a bracket, another comma or the end. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|\/\/[^\n]*|\/\*.*?(?:\*\/|$)|,(?=\s*(?:[}\],]|$))/gs

const repair = (source: string): string =>
  source
    .replace(MARKUP, ' ')
    .replace(TOKEN, (token) => (token[0] === '"' ? escapeControls(token) : ''))
    .replace(/;\s*$/, '')

/** Bare control characters become spaces, and backslashes that escape nothing are doubled. */
function escapeControls(literal: string): string {
  // Most strings have neither, and there may be half a million of them.
  if (!/[^ -[\]-~\u00a0-\uffff]/.test(literal)) return literal
  return literal
    .replace(/[^ -~\u00a0-\uffff]/g, ' ')
    .replace(/\\(["\\/bfnrtu])?/g, (whole, known) => (known ? whole : '\\\\'))
}
