import type { Plugin } from 'vite'

/**
 * Preact has one place that turns a string into HTML. Nothing of ours asks for it, and what is
 * shipped has none: it writes text there. Readability's script, which works on a copy of the page
 * that nothing runs in, stays as it is. Throws when Preact has changed that place.
 */
export function noHtmlSink(): Plugin {
  const written = (code: string, file: string) => {
    const found = code.split('.innerHTML').length - 1
    if (found !== 0 && found !== 2) throw new Error(`${file}: innerHTML in ${found} places`)
    return code.replaceAll('.innerHTML', '.textContent')
  }
  return {
    name: 'lede:no-html-sink',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [file, part] of Object.entries(bundle)) {
          if (!file.endsWith('.js') || file.includes('more.iife')) continue
          if (part.type === 'chunk') part.code = written(part.code, file)
          else part.source = written(String(part.source), file)
        }
      }
    }
  }
}
