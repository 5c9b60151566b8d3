/** Colours stand in tokens.css alone, so that every theme is one list. */

const LITERAL = /#(?:[0-9a-f]{3,4}){1,2}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/gi

/** Names that a hand would write; `transparent`, `currentColor` and system colours are no colours. */
const NAMED =
  /(?<=[:\s(,])(?:white|black|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown|navy|teal)(?=[\s;,)!])/g

/** `text` is CSS. */
export function coloursInCss({ path, text }: { path: string; text: string }): string[] {
  const values = text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/url\([^)]*\)/g, '')
    .matchAll(/[\w-]+\s*:\s*[^;{}]+;/g)
  return [...values].flatMap(([declaration]) =>
    [...(declaration.match(LITERAL) ?? []), ...(declaration.match(NAMED) ?? [])].map(
      (colour) => `${path} names the colour ${colour}`
    )
  )
}

/** `text` is TypeScript or HTML: colours within quotes. */
export function coloursInQuotes({ path, text }: { path: string; text: string }): string[] {
  const quoted = text.matchAll(
    /(["'`])((?:#(?:[0-9a-f]{3,4}){1,2}|(?:rgb|hsl|oklch)a?\([^"'`]*))\1/gi
  )
  return [...quoted].map(([, , colour]) => `${path} names the colour ${colour}`)
}
