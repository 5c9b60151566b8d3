import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { build, defineConfig, type Plugin } from 'vite'
import source from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }
import { chunkOf } from './scripts/chunks.ts'

/** The browsers built for; `--mode` names one. */
const BROWSERS = ['chrome', 'firefox'] as const
type Browser = (typeof BROWSERS)[number]

/** `npm run dev` loads modules from the development server and puts their styles into the page. */
const DEV_POLICY = {
  extension_pages:
    "script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self' ws://localhost:* http://localhost:*; object-src 'none'"
}

/** One manifest for all; Firefox has event pages in place of workers, and an id of its own. */
function manifestFor(browser: Browser, isDev: boolean): ManifestV3Export {
  const policy = isDev ? DEV_POLICY : source.content_security_policy
  const manifest = { ...source, version: project.version, content_security_policy: policy }
  const background = 'src/surfaces/background/main.ts'
  if (browser === 'chrome')
    return {
      ...manifest,
      background: { service_worker: background, type: 'module' },
      minimum_chrome_version: '130',
      // Images would carry the cookies of every host that a click or the reader has opened to us.
      cross_origin_embedder_policy: { value: 'credentialless' }
    } as ManifestV3Export
  return {
    ...manifest,
    background: { scripts: [background], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'lede@lede.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] }
      },
      gecko_android: { strict_min_version: '142.0' }
    }
  } as unknown as ManifestV3Export
}

/**
 * For each on-demand script crxjs also emits a dead ES chunk and a web-accessible entry, which
 * would let every page see that the extension is there. Both are dropped.
 */
function nothingWebAccessible(): Plugin {
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

/**
 * Preact has one place that turns a string into HTML. Nothing of ours asks for it, and what is
 * shipped has none: it writes text there. Readability's script, which works on a copy of the page
 * that nothing runs in, stays as it is. Throws when Preact has changed that place.
 */
function noHtmlSink(): Plugin {
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

/** As in the manifests; for older ones `:dir()` would be written as a list of languages. */
const TARGET = ['chrome130', 'firefox140']

/** What is injected at a click. */
const INJECTED = 'src/surfaces/page/extract.iife'

/**
 * crxjs has scripts bundled as libraries are, every name of a module as a `var`, which cannot be
 * taken for a constant. What each click loads is bundled anew without: 0.7 kB less.
 */
function tightInjection(): Plugin {
  return {
    name: 'lede:tight-injection',
    apply: 'build',
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const part = bundle[`${INJECTED}.js`]
        if (part?.type !== 'asset') throw new Error(`no ${INJECTED}.js`)
        const lib = { entry: `${INJECTED}.ts`, formats: ['iife' as const], name: 'lede' }
        const built = await build({
          configFile: false,
          logLevel: 'error',
          build: {
            write: false,
            target: TARGET,
            lib,
            rollupOptions: { output: { topLevelVar: false } }
          }
        })
        const [made] = [built].flat()
        if (made && 'output' in made) part.source = made.output[0].code
      }
    }
  }
}

/**
 * The names of all that SVG's elements may say. An article has none of them (`article/schema.ts`), and
 * they would be three of the kilobytes that each click loads.
 */
function noSvgNames(): Plugin {
  const empty = `import { create } from './util/create.js'
export const svg = create({ space: 'svg', properties: {}, transform: (_, name) => name })`
  return {
    name: 'lede:no-svg-names',
    transform: { filter: { id: /property-information\/lib\/svg\.js$/ }, handler: () => empty }
  }
}

/** A page that asks before it draws begins to load what it draws with before its script says so. */
function preloadDrawing(): Plugin {
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

export default defineConfig(({ mode, command }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const isDev = command === 'serve'
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser, isDev), browser }),
      nothingWebAccessible(),
      tightInjection(),
      noHtmlSink(),
      noSvgNames(),
      preloadDrawing()
    ],
    resolve: {
      alias: {
        // Its build for browsers decodes through innerHTML, which the policy of our pages forbids.
        'decode-named-character-reference': fileURLToPath(
          new URL('node_modules/decode-named-character-reference/index.js', import.meta.url)
        )
      }
    },
    // The extension's worker asks for modules from its own origin.
    server: { cors: { origin: /^chrome-extension:\/\// } },
    build: {
      // What the development server writes is neither packaged nor tested.
      outDir: isDev ? 'dist/dev' : `dist/${browser}`,
      target: TARGET,
      modulePreload: { polyfill: false },
      emptyOutDir: true,
      license: { fileName: 'licences/packages.md' },
      // Pages that the manifest does not name.
      rollupOptions: {
        input: ['library', 'reader', 'report', 'welcome'].map(
          (name) => `src/surfaces/${name}/${name}.html`
        ),
        output: {
          topLevelVar: false,
          codeSplitting: { groups: [{ name: (id, graph) => chunkOf(id, graph) }] }
        }
      }
    }
  }
})
