/**
 * `npm run fixture <slug> [file or url]`: keeps a page as a fixture, reads it by a click in a real
 * Chromium with the extension as it ships, and writes down what the popup shows. Without a file
 * or url it reads the kept page anew. What it writes is a claim to be checked by eye.
 */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { writeExpectation } from '../test/e2e/expectation.ts'
import { buildExtension } from './build-extension.ts'

const [slug, from] = process.argv.slice(2)
if (!slug || !/^[a-z0-9-]+$/.test(slug)) {
  console.error('usage: npm run fixture <slug, in a-z 0-9 and -> [file or url]')
  process.exit(2)
}
process.exit(await keep(slug, from))

async function keep(slug: string, from: string | undefined): Promise<number> {
  const folder = join(import.meta.dirname, '../test/fixtures/pages', slug)
  mkdirSync(folder, { recursive: true })
  if (from) await keepSource(folder, from)
  buildExtension('chrome')
  const { browser, openPage, PAGES, read, site } = await import('../test/e2e/suite.ts')
  const { shown } = await import('../test/e2e/shown.ts')
  try {
    const seen = await shown(await read(await openPage(slug)))
    writeExpectation(join(PAGES, slug), seen)
    console.log(`${seen.header}\n${seen.text}`)
    return 0
  } finally {
    await browser.close()
    await site.close()
  }
}

async function keepSource(folder: string, from: string): Promise<void> {
  if (existsSync(from)) return copyFileSync(from, join(folder, `source${extname(from)}`))
  const answer = await fetch(from)
  if (!answer.ok) throw new Error(`${from} answers ${answer.status}`)
  writeFileSync(join(folder, 'source.html'), Buffer.from(await answer.arrayBuffer()))
}
