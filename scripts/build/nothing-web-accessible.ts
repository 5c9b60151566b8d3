import type { Plugin } from 'vite'

/**
 * For each on-demand script crxjs also emits a dead ES chunk and a web-accessible entry, which
 * would let every page see that the extension is there. Both are dropped.
 */
export function nothingWebAccessible(): Plugin {
  return {
    name: 'lede:nothing-web-accessible',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, chunk] of Object.entries(bundle))
          if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes('.iife.ts'))
            delete bundle[file]
        const manifest = bundle['manifest.json']
        if (manifest?.type !== 'asset') return
        const built = JSON.parse(String(manifest.source))
        delete built.web_accessible_resources
        manifest.source = JSON.stringify(built, null, 2)
      }
    }
  }
}
