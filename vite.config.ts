import { fileURLToPath } from 'node:url'
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import source from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }
import { chunkOf } from './scripts/build/chunks.ts'
import { noHtmlSink } from './scripts/build/no-html-sink.ts'
import { noSvgNames } from './scripts/build/no-svg-names.ts'
import { nothingWebAccessible } from './scripts/build/nothing-web-accessible.ts'
import { preloadDrawing } from './scripts/build/preload-drawing.ts'
import { sameAnywhere } from './scripts/build/same-anywhere.ts'
import { TARGET } from './scripts/build/target.ts'
import { tightInjection } from './scripts/build/tight-injection.ts'
import { tightLocales } from './scripts/build/tight-locales.ts'

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
  const { commands } = source
  // On Alt and S, Firefox opens its History menu, whatever an extension asks.
  const save = { ...commands['save-article'], suggested_key: { default: 'Alt+Shift+J' } }
  return {
    ...manifest,
    commands: { ...commands, 'save-article': save },
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

export default defineConfig(({ mode, command }) => {
  const browser: Browser = mode === 'firefox' ? 'firefox' : 'chrome'
  const isDev = command === 'serve'
  return {
    plugins: [
      preact(),
      crx({ manifest: manifestFor(browser, isDev), browser }),
      sameAnywhere(),
      nothingWebAccessible(),
      tightInjection(),
      noHtmlSink(),
      noSvgNames(),
      tightLocales(),
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
