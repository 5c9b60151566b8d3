/** The expectations of a fixture page: two files beside its source, written by one script alone. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Shown } from './shown.ts'

/** @throws when the page has no expectation: only `npm run fixture` writes one */
export function expectation(folder: string): Shown {
  const header = readFileSync(join(folder, 'expected.json'), 'utf8')
  const hasText = !('state' in JSON.parse(header))
  return { header, text: hasText ? readFileSync(join(folder, 'expected.md'), 'utf8') : '' }
}

export function writeExpectation(folder: string, { header, text }: Shown): void {
  writeFileSync(join(folder, 'expected.json'), header)
  if (text) writeFileSync(join(folder, 'expected.md'), text)
}

/** The name of a page's source: `source.html`, `source.xhtml` or `source.txt`. */
export function sourceOf(folder: string): string {
  const source = readdirSync(folder).find((file) => file.startsWith('source.'))
  if (!source) throw new Error(`no source in ${folder}`)
  return source
}
