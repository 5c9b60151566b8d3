/** Where the browser finds the page: on the web, or served from this machine. */
import { basename, dirname, join } from 'node:path'
import { folderHost, type Host, type Site } from '../../test/browsers/site.ts'
import { ROOT } from '../tool.ts'
import type { Wanted } from './options.ts'

const SAMPLE = join(ROOT, 'test/fixtures/pages/aggregator/source.html')

/** `site` serves the folder of a file, so that its pictures come with it. */
export function pageAddress(site: Site, page: Wanted): string {
  if (page.kind === 'web') return page.url
  const path = page.kind === 'file' ? page.path : SAMPLE
  site.host('127.0.0.1', asSaved(folderHost(dirname(path), basename(path))))
  return `http://127.0.0.1:${site.port}/${encodeURIComponent(basename(path))}`
}

/** Leaves it to the document to say how it is encoded. */
const asSaved =
  (host: Host): Host =>
  async (path, visit) => {
    const answer = await host(path, visit)
    return answer?.type ? { ...answer, type: answer.type.replace(/;.*/, '') } : answer
  }
