import { minify } from 'terser'
import { build, type Plugin } from 'vite'
import { compileAtOnce } from './compile-at-once.ts'
import { TARGET } from './target.ts'

/** What is injected at a click. */
const INJECTED = 'src/surfaces/page/extract.iife'

/**
 * Properties of objects that never leave the script, 0.2 kB more with their names in full. What the popup,
 * the page or another script asks for by its name must not be among them.
 */
export const OWN =
  /^(?:isHidden|isAside|isLinked|isReplaced|isStep|isJoined|isWalled|isPaid|isUpdate|isSure|hasAddress|hasAuthor|hasDate|prose|spine|extent|linked|boxed|labelled|teased|listed|members|outside|heading|nodes|placed|addresses|found|folds|depth|weight|paidParts|parts|frame|byId|tail|best|sample|credits|later|stem|copy|base|modified)$/

/**
 * crxjs has scripts bundled as libraries are, every name of a module as a `var`, which cannot be
 * taken for a constant. What each click loads is bundled anew without, 0.7 kB less, and goes through
 * terser after vite's own minifier, another 0.5 kB.
 */
export function tightInjection(): Plugin {
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
        if (!made || !('output' in made)) throw new Error(`no bundle of ${INJECTED}.ts`)
        const { code } = await minify(made.output[0].code, {
          ecma: 2020,
          compress: { passes: 3, pure_getters: true, unsafe: true },
          mangle: { properties: { regex: OWN } },
          // Letters of other scripts pack worse than the codes for them.
          format: { ascii_only: true }
        })
        part.source = compileAtOnce(code ?? made.output[0].code)
      }
    }
  }
}
