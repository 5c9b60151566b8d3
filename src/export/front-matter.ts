/** Facts about an article as YAML between two lines of hyphens, as note keepers read it. */

/**
 * Every value is a double-quoted scalar, so that nothing in it can end the block, start a key or
 * become another type.
 */
export function frontMatter(
  fields: Readonly<Record<string, string | string[] | undefined>>
): string {
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || value.length === 0) return []
    if (typeof value === 'string') return `${key}: ${quoted(value)}`
    return [`${key}:`, ...value.map((item) => `  - ${quoted(item)}`)]
  })
  return ['---', ...lines, '---', ''].join('\n')
}

/** JSON strings are YAML strings, but for a few characters that YAML counts as line breaks. */
function quoted(value: string): string {
  return JSON.stringify(value.toWellFormed()).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  )
}
