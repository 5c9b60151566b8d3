/** What the built extension asks of the browser and of its reader: this, and no more. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import project from '../package.json' with { type: 'json' }
import { popupScripts, sizes } from './bench/click/sizes.ts'

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage']

/** Extension pages load nothing but their own files, and the article's images. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' https: http: data: blob:",
  'connect-src': "'self' https: http: data:",
  'font-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'object-src': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'"
}

/** Where a string would become markup or script. */
const SINKS = [
  ['innerHTML', /\b(?:inner|outer)HTML\b/],
  ['insertAdjacentHTML', /insertAdjacentHTML|createContextualFragment|setHTMLUnsafe/],
  ['document.write', /\bdocument\.write/],
  ['srcdoc', /\.srcdoc\b/],
  ['eval', /\beval\s*\(/],
  ['new Function', /\bnew Function\b|[^.\w]Function\s*\(\s*["'`]/]
] as const

/** Faces bring their licence as a file of their own. */
const isListed = (name: string, named: readonly (string | undefined)[]) =>
  name.startsWith('@fontsource') || named.includes(name)

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null | undefined

const folderOf = (browser: string) => join(import.meta.dirname, '../dist', browser)
const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(join(folderOf(browser), 'manifest.json'), 'utf8'))

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const folder = folderOf(browser)
  const manifest = manifestOf(browser)

  it('asks for these permissions', () => {
    expect(manifest.permissions.toSorted()).toEqual(PERMISSIONS)
    expect(manifest.optional_permissions).toBeUndefined()
    // Of these, single hosts are asked for at a click: to keep a story's pictures, or to open its stories.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*'])
  })

  it('asks for no host, and runs on no page by itself', () => {
    expect(manifest.host_permissions).toBeUndefined()
    expect(manifest.content_scripts).toBeUndefined()
    expect(manifest.externally_connectable?.matches).toBeUndefined()
  })

  it('shows no page that it is there', () => {
    expect(manifest.web_accessible_resources).toBeUndefined()
  })

  it('holds its pages to the strict policy', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    const directives = policy.split(';').map((part) => part.trim().split(/\s+/))
    const stated = directives.map(([name, ...values]) => [name, values.join(' ')])
    expect(Object.fromEntries(stated)).toEqual(POLICY)
  })

  it.runIf(browser === 'chrome')('asks for images without cookies', () => {
    expect(manifest.cross_origin_embedder_policy).toEqual({ value: 'credentialless' })
  })

  it('takes its version from package.json', () => {
    expect(manifest.version).toBe(project.version)
    const source = readFileSync(join(import.meta.dirname, '../manifest.json'), 'utf8')
    expect(JSON.parse(source).version).toBeUndefined()
  })

  it('names only files that exist, and names some', () => {
    const named = filesIn(manifest)
    expect(named).toContain(manifest.action.default_popup)
    expect(named.filter((file) => !existsSync(join(folder, file)))).toEqual([])
  })

  it('names only messages that exist', () => {
    const messages = JSON.parse(
      readFileSync(join(folder, '_locales', manifest.default_locale, 'messages.json'), 'utf8')
    )
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key)
    expect(named).not.toEqual([])
    expect(named.filter((key) => !(key && key in messages))).toEqual([])
  })

  it('puts whole scripts into pages, which load no module of ours', () => {
    const scripts = globSync('src/surfaces/page/*.js', { cwd: folder })
    expect(scripts).not.toEqual([])
    const modules = scripts.filter(
      (script) =>
        parseSync(script, readFileSync(join(folder, script), 'utf8')).module.hasModuleSyntax
    )
    expect(modules).toEqual([])
  })
})

describe.each(['chrome', 'firefox'])('the scripts for %s', (browser) => {
  const folder = folderOf(browser)
  /** All but what reads pages: it works on a copy that nothing runs in. */
  const scripts = globSync('**/*.js', { cwd: folder }).filter(
    (script) => !script.includes('more.iife')
  )

  it.each(SINKS)('have no %s', (_name, sink) => {
    expect(scripts.length).toBeGreaterThan(10)
    const found = scripts.filter((script) => sink.test(readFileSync(join(folder, script), 'utf8')))
    expect(found).toEqual([])
  })

  it('come with the licences of all that is in them', () => {
    const text = readFileSync(join(folder, 'licences/packages.md'), 'utf8')
    const named = [...text.matchAll(/^## (\S+) - /gm)].map(([, name]) => name)
    expect(Object.keys(project.dependencies).filter((name) => !isListed(name, named))).toEqual([])
  })
})

describe('the two manifests', () => {
  it('differ in what the browsers differ in', () => {
    const [chrome, firefox] = [manifestOf('chrome'), manifestOf('firefox')]
    const keys = new Set([...Object.keys(chrome), ...Object.keys(firefox)])
    const different = [...keys].filter(
      (key) => JSON.stringify(chrome[key]) !== JSON.stringify(firefox[key])
    )
    const allowed = [
      ...['background', 'browser_specific_settings', 'minimum_chrome_version'],
      // Firefox has none in manifests.
      'cross_origin_embedder_policy',
      // One key is taken by Firefox itself.
      'commands'
    ]
    expect(different.filter((key) => !allowed.includes(key))).toEqual([])
  })

  it('state the oldest browser', () => {
    const { gecko, gecko_android } = manifestOf('firefox').browser_specific_settings
    // docs/architecture.md says why these.
    expect({
      chrome: manifestOf('chrome').minimum_chrome_version,
      firefox: gecko.strict_min_version,
      android: gecko_android.strict_min_version
    }).toEqual({ chrome: '130', firefox: '140.0', android: '142.0' })
  })

  it('tell Firefox that nothing is collected', () => {
    const { gecko } = manifestOf('firefox').browser_specific_settings
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] })
  })
})

describe('what a click loads', () => {
  it.each(sizes())('$name does not grow', ({ bytes, limit }) => {
    expect(bytes).toBeGreaterThan(1000)
    expect(bytes).toBeLessThanOrEqual(limit)
  })

  it('is few files, which are asked for at once', () => {
    expect(popupScripts().length).toBeLessThanOrEqual(8)
  })
})

/** Every string in the manifest that ends like a file. */
function filesIn(value: Json): string[] {
  if (typeof value === 'string') return /\.(?:html|js|png|svg|json|css)$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(filesIn)
}
