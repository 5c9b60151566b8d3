import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A page that asks before it draws begins to load what it draws with before its script says so. */
export function preloadDrawing(): Plugin {
  return {
    name: 'lede:preload-drawing',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        const draws = join(dirname(filename), 'draw.tsx')
        const drawing = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId === draws
        )
        const files = drawing?.type === 'chunk' ? [drawing.fileName, ...drawing.imports] : []
        const missing = files.filter((file) => !html.includes(file))
        return missing.map((file) => ({
          tag: 'link',
          // Behind what asks.
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }
        }))
      }
    }
  }
}
