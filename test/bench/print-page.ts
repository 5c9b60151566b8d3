/** Prints what Lede makes of one page: the article in readable text, and where it came from. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import type { Article, HeaderField } from '../../src/article/types.ts'
import { injectedScript } from './build.ts'
import { launchChromium } from './chromium.ts'
import { readWith, toPrediction } from './readers/lede.ts'
import { type Page, withPage } from './tab.ts'

/** `source` is a file (also gzipped) or an http(s) address. Gives the exit code. */
export async function printPage(source: string, anyway: boolean): Promise<number> {
  const page = await pageOf(source)
  const browser = await launchChromium()
  const read = withPage(browser, page, (world) => readWith(injectedScript(), world, anyway))
  const result = await read.finally(() => browser.close())
  if (result.ok) console.log(readable(result.value))
  else console.log(`no article: ${result.problem.kind} ${result.problem.detail ?? ''}`)
  return result.ok ? 0 : 1
}

async function pageOf(source: string): Promise<Page> {
  if (existsSync(source)) {
    const bytes = readFileSync(source)
    const html = source.endsWith('.gz') ? gunzipSync(bytes) : bytes
    return { url: declaredUrl(html.toString()) ?? pathToFileURL(resolve(source)).href, html }
  }
  const answer = await fetch(source)
  if (!answer.ok) throw new Error(`${source} answers ${answer.status}`)
  return { url: answer.url, html: Buffer.from(await answer.arrayBuffer()) }
}

/** A saved page's own address, so that relative links and the host are right. */
const declaredUrl = (html: string): string | undefined =>
  html.match(/<link[^<>]{0,200}rel="?canonical"?[^<>]{0,200}href="(https?:[^"<>]{1,2000})"/i)?.[1]

function readable(article: Article): string {
  const { blocks, images } = toPrediction(article)
  const { body, provenance, follow, related, author, ...fields } = article
  const header = Object.entries(fields).map(([field, value]) => {
    const { source, agrees = [], differs = [] } = provenance[field as HeaderField] ?? {}
    const witnesses = [
      source,
      agrees.length ? `agrees: ${agrees.join(', ')}` : '',
      differs.length ? `differs: ${differs.join(', ')}` : ''
    ].filter(Boolean)
    const text = typeof value === 'object' ? JSON.stringify(value) : String(value)
    return `${field.padEnd(14)} ${text}${witnesses.length ? `   ← ${witnesses.join('; ')}` : ''}`
  })
  return [
    ...header,
    `author         ${author.map(({ name, url }) => (url ? `${name} <${url}>` : name)).join(', ')}${
      provenance.author ? `   ← ${provenance.author.source}` : ''
    }`,
    ...follow.map(({ name, url }) => `follow         ${name} <${url}>`),
    ...related.map(({ name, url }) => `related        ${name} <${url}>`),
    `body           ${blocks.length} blocks, ${images} images${
      provenance.body ? `   ← ${provenance.body.source}` : ''
    }`,
    '',
    ...blocks.map(({ type, text }) => `[${type}] ${text}`)
  ].join('\n')
}
