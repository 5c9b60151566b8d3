import { dirname, join } from 'node:path'
import type { IndexHtmlTransformContext, Plugin } from 'vite'

type Bundle = NonNullable<IndexHtmlTransformContext['bundle']>

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
        const files = drawing ? importedBy(drawing.fileName, bundle) : new Set<string>()
        const missing = [...files].filter((file) => !html.includes(file))
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

/** `file` and all that it imports before it runs: the last of them to come is waited for. */
function importedBy(file: string, bundle: Bundle, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found
  found.add(file)
  const part = bundle[file]
  for (const next of part?.type === 'chunk' ? part.imports : []) importedBy(next, bundle, found)
  return found
}
