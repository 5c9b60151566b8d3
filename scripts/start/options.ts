/** The command line of `npm start`. */
import { existsSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { BrowserName } from '../../test/browsers/browser.ts'

export type Wanted =
  | { kind: 'sample' }
  | { kind: 'file'; path: string }
  | { kind: 'web'; url: string }

export interface StartOptions {
  browser: BrowserName
  page: Wanted
}

const DOCUMENTS = ['.html', '.htm', '.xhtml', '.txt']

/** Throws, with one line, on what cannot be meant. */
export function startOptions(args: string[]): StartOptions {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--firefox')
  if (unknown) throw new Error(`there is no option ${unknown}; there is --firefox`)
  const positionals = args.filter((arg) => arg !== '--firefox')
  if (positionals.length > 1)
    throw new Error(`one page at a time, please: ${positionals.join(' and ')} are too many`)
  return {
    browser: args.includes('--firefox') ? 'firefox' : 'chromium',
    page: wantedPage(positionals[0])
  }
}

/** `text` is a web address, or a file as seen from where npm was started. */
function wantedPage(text: string | undefined): Wanted {
  if (text === undefined) return { kind: 'sample' }
  if (/^https?:/i.test(text)) {
    if (!URL.canParse(text)) throw new Error(`${text} is no web address`)
    return { kind: 'web', url: text }
  }
  const path = resolve(process.env.INIT_CWD ?? '', text)
  if (!existsSync(path))
    throw new Error(`${text} is neither a file nor a web address that begins with https://`)
  if (!statSync(path).isFile()) throw new Error(`${text} is a folder; name a file in it`)
  if (!DOCUMENTS.includes(extname(path).toLowerCase()))
    throw new Error(`${text} is no page: its name should end in ${DOCUMENTS.join(', ')}`)
  return { kind: 'file', path }
}
