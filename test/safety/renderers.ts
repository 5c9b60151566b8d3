/** Two renderers of Markdown, both as trusting as they can be made: raw HTML and any address pass. */
import { marked } from 'marked'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export const renderers: Readonly<Record<string, (markdown: string) => string>> = {
  micromark: (markdown) =>
    micromark(markdown, {
      ...{ allowDangerousHtml: true, allowDangerousProtocol: true },
      ...{ extensions: [gfm()], htmlExtensions: [gfmHtml()] }
    }),
  marked: (markdown) => marked.parse(markdown, { async: false, gfm: true })
}
